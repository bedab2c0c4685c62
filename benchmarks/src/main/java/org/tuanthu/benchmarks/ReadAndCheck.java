package org.tuanthu.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;

/** The main job on one plan text, beside its floor. */
public class ReadAndCheck extends Timed {

  /** Normal form and lines of the same text. */
  @Benchmark
  public List<String> floor(Sample sample) {
    return Floor.of(sample.text);
  }

  /** From bytes to a plan. */
  @Benchmark
  public Reading<Plan> read(Sample sample) {
    return sample.read();
  }

  /** From bytes to an assessment. */
  @Benchmark
  public Assessment readAndCheck(Sample sample) {
    return sample.check(sample.read());
  }
}
