package org.tuanthu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.SamplePlans;

/** Rules, loops and Drools do the same work. */
class HotRulesTest {

  @Test
  void the_three_ways_find_the_same_in_generated_plans() {
    GeneratedPlans generated = new GeneratedPlans();
    generated.plans = 300;
    generated.read();
    HotRules.Ways ways = new HotRules.Ways();

    ways.compare(generated);

    assertThat(generated.dossiers.stream().flatMap(plan -> ways.found(plan).stream()))
        .extracting(Hit::rule)
        .contains("REPORT-002", "REPORT-006");
  }

  @Test
  void the_three_ways_find_the_same_in_sample_plans() {
    HotRules.Ways ways = new HotRules.Ways();
    GeneratedPlans samples = new GeneratedPlans();
    samples.dossiers =
        Stream.concat(
                SamplePlans.all().stream(),
                SamplePlans.all().stream().map(HotRulesTest::withTwoNames))
            .map(SamplePlan::dossier)
            .toList();

    ways.compare(samples);
  }

  private static SamplePlan withTwoNames(SamplePlan plan) {
    return new SamplePlan(plan.name(), plan.text().replaceFirst("Văn phòng", "Văn Phòng"));
  }
}
