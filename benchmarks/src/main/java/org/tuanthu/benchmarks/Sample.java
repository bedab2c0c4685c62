package org.tuanthu.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.json.ShippedData;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.Regulations;

/** One plan text and what an application keeps at hand to work on it. */
@State(Scope.Benchmark)
public class Sample {
  private static final long SEED = 30_2020;

  /** The length of the text in UTF-8, in units of 1,000 bytes. */
  @Param({"10", "100", "1000", "10000"})
  public int kilobytes;

  private final DocumentReaders readers = DocumentReaders.discovered();
  private final RuleSet rules = RuleSet.discovered();
  private final Regulations regulations = ShippedData.regulations();
  private final Issuers issuers = ShippedData.issuers();

  String text = "";
  Source source = Source.of("none", new byte[0]);

  /** Makes the text. */
  @Setup
  public void write() {
    text = SamplePlan.of(kilobytes * 1_000, SEED);
    source = Source.of("sample.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  Reading<Plan> read() {
    return PlanReader.read(readers.read(source), PlanId.of("sample"));
  }

  Assessment check(Reading<Plan> reading) {
    return rules.assess(
        Dossier.of(reading).on(LocalDate.of(2025, 4, 1)).with(regulations).with(issuers));
  }
}
