package org.tuanthu.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.RuleSet;

/** All built-in rules on plans that were read. */
public class PlanRules extends Timed {
  private static final RuleSet RULES = RuleSet.discovered();

  /** One assessment a plan. */
  @Benchmark
  public void assess(GeneratedPlans generated, Blackhole blackhole) {
    for (Dossier dossier : generated.dossiers) {
      blackhole.consume(RULES.assess(GeneratedPlans.fresh(dossier)));
    }
  }
}
