package org.tuanthu.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Plans of which all is known are understood fully. */
class PlanGeneratorTest {
  private static final int PLANS = 200;

  @Test
  void one_seed_makes_one_plan() {
    assertThat(PlanGenerator.plan(7)).isEqualTo(PlanGenerator.plan(7));
    assertThat(LongStream.range(0, PLANS).mapToObj(seed -> PlanGenerator.plan(seed).text()))
        .doesNotHaveDuplicates();
  }

  @Test
  void generated_plans_are_understood_fully() {
    Map<GeneratedPlan, List<String>> misread = new LinkedHashMap<>();
    for (long seed = 0; seed < PLANS; seed++) {
      GeneratedPlan plan = PlanGenerator.plan(seed);
      List<String> differences = Misread.of(plan.truth(), plan.sample().reading().value());
      if (!differences.isEmpty()) {
        misread.put(plan, differences);
      }
    }
    assertThat(misread).isEmpty();
  }
}
