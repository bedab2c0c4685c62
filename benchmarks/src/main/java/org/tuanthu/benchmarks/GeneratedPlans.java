package org.tuanthu.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Reading;
import org.tuanthu.json.ShippedData;
import org.tuanthu.plan.Plan;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.testkit.sample.PlanGenerator;

/** Plans of the test kit's generator, read, each with the shipped facts at its day of issue. */
@State(Scope.Benchmark)
public class GeneratedPlans {

  /** How many. */
  @Param({"1000", "10000"})
  public int plans;

  List<Dossier> dossiers = List.of();

  private final Issuers issuers = ShippedData.issuers();
  private final Regulations regulations = ShippedData.regulations();
  private final WorkingCalendar calendar = ShippedData.calendar();

  /** Reads the plans. */
  @Setup
  public void read() {
    dossiers = IntStream.range(0, plans).mapToObj(this::dossier).toList();
  }

  /** Without origins, which no rule asks for. */
  private Dossier dossier(int seed) {
    Plan plan = PlanGenerator.plan(seed).sample().reading().value();
    LocalDate issued =
        plan.document().head().placeAndDate().flatMap(PlaceAndDate::date).orElseThrow();
    return Dossier.of(Reading.of(plan))
        .on(issued)
        .with(issuers)
        .with(regulations)
        .with(WorkingCalendar.class, calendar);
  }

  /** The dossier as nobody has judged it yet: what rules work out of one is kept with it. */
  static Dossier fresh(Dossier dossier) {
    return dossier.on(dossier.asOf());
  }
}
