package org.tuanthu.benchmarks;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.RuleSet;

/** The five hottest rules, as loops with the same conditions and in Drools. */
public class HotRules extends Timed {
  private static final List<String> IDS =
      List.of("UNIT-001", "REPORT-006", "REPORT-002", "PLAN-007", "REPORT-008");

  /** The three ways, proved to find the same. */
  @State(Scope.Benchmark)
  public static class Ways {
    final RuleSet rules = RuleSet.of(IDS.stream().map(RuleSet.discovered()::require).toList());
    final DroolsRules drools = new DroolsRules();

    /** Compares what they find in each plan. */
    @Setup
    public void compare(GeneratedPlans generated) {
      for (Dossier dossier : generated.dossiers) {
        Set<Hit> found = found(dossier);
        requireSame(dossier, found, HandWritten.hits(dossier));
        requireSame(dossier, found, drools.hits(dossier));
      }
    }

    Set<Hit> found(Dossier dossier) {
      Set<Hit> found = new HashSet<>();
      rules.assess(dossier).findings().stream()
          .filter(finding -> finding.verdict().isOpen())
          .map(f -> new Hit(f.ruleId(), f.verdict(), Set.copyOf(f.places())))
          .forEach(found::add);
      return found;
    }

    private static void requireSame(Dossier dossier, Set<Hit> found, Collection<Hit> others) {
      if (!found.equals(new HashSet<>(others))) {
        throw new IllegalStateException(
            dossier.plan().id() + ": the rules found " + found + ", the others " + others);
      }
    }
  }

  /** An assessment by those five a plan, with all words and facts of its findings. */
  @Benchmark
  public void rules(GeneratedPlans generated, Ways ways, Blackhole blackhole) {
    for (Dossier dossier : generated.dossiers) {
      blackhole.consume(ways.rules.assess(GeneratedPlans.fresh(dossier)));
    }
  }

  /** The same by loops, which say rule, verdict and places alone. */
  @Benchmark
  public void loops(GeneratedPlans generated, Blackhole blackhole) {
    for (Dossier dossier : generated.dossiers) {
      blackhole.consume(HandWritten.hits(dossier));
    }
  }

  /** The same in Drools, which says as much as the loops. */
  @Benchmark
  public void drools(GeneratedPlans generated, Ways ways, Blackhole blackhole) {
    for (Dossier dossier : generated.dossiers) {
      blackhole.consume(ways.drools.hits(dossier));
    }
  }
}
