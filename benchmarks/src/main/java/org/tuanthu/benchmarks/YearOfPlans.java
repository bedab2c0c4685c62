package org.tuanthu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.Frequency;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitKind;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitTree;

/** 100 plans of one agency, each of which asks 1,000 units for reports each quarter and year. */
@State(Scope.Benchmark)
public class YearOfPlans {
  static final int YEAR = 2025;
  static final List<Frequency> FREQUENCIES = List.of(Frequency.QUARTERLY, Frequency.ANNUAL);

  private static final int PLANS = 100;
  private static final int UNITS = 1_000;
  private static final UnitId AGENCY = UnitId.of("SYT");
  private static final Optional<String> RECIPIENT = Optional.of("Văn phòng Sở");

  final List<String> names =
      IntStream.range(0, UNITS).mapToObj(i -> "Trạm Y tế số " + (10_000 + i)).toList();
  final List<Plan> plans = plans(names);
  final List<Plan> plansOfGroups = plans(List.of("Các đơn vị trực thuộc"));
  final UnitRegister units = UnitRegister.of(units(names));

  private static List<Plan> plans(List<String> reporters) {
    return IntStream.range(0, PLANS).mapToObj(i -> plan(i, reporters)).toList();
  }

  private static Plan plan(int number, List<String> reporters) {
    DocumentHead head =
        new DocumentHead(
            Optional.empty(),
            Optional.empty(),
            Optional.of("SỞ Y TẾ"),
            Optional.empty(),
            Optional.of(
                new PlaceAndDate(
                    "ngày 02 tháng 01 năm 2025",
                    Optional.empty(),
                    Optional.of(LocalDate.of(YEAR, 1, 2)))),
            List.of());
    ReportingDuty duty =
        new ReportingDuty(
            Place.section(List.of("III", "2")).block(number),
            reporters,
            RECIPIENT,
            FREQUENCIES,
            Optional.of(
                new Deadline(
                    "chậm nhất ngày " + (15 + number % 10),
                    Deadline.Kind.BY,
                    new DeadlineRule.DayOfMonth(15 + number % 10, 0))),
            "Các đơn vị báo cáo hằng quý, hằng năm.");
    return new Plan(
        PlanId.of("KH-" + (1_000 + number)),
        AdministrativeDocument.builder().head(head).build(),
        OptionalInt.of(YEAR),
        List.of(),
        List.of(),
        List.of(duty),
        Optional.empty());
  }

  private static List<Unit> units(List<String> names) {
    List<Unit> units = new ArrayList<>();
    units.add(unit(AGENCY, "Sở Y tế", UnitKind.DEPARTMENT).build());
    units.add(below(UnitId.of("VP"), "Văn phòng Sở", UnitKind.DIVISION));
    for (int i = 0; i < names.size(); i++) {
      units.add(
          below(UnitId.of("TYT-" + (10_000 + i)), names.get(i), UnitKind.PUBLIC_SERVICE_UNIT));
    }
    return units;
  }

  private static Unit below(UnitId id, String name, UnitKind kind) {
    return unit(id, name, kind).parent(UnitTree.ADMINISTRATIVE, AGENCY).build();
  }

  private static Unit.Builder unit(UnitId id, String name, UnitKind kind) {
    return Unit.builder(id, DateRange.ALWAYS).name(name).kind(kind);
  }
}
