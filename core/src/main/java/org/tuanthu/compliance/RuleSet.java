package org.tuanthu.compliance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The rules by which a dossier is judged (bộ quy tắc). */
public final class RuleSet {
  private final ImmutableList<ComplianceRule> rules;

  private RuleSet(List<ComplianceRule> rules) {
    this.rules =
        rules.stream()
            .sorted(Comparator.comparing(ComplianceRule::id))
            .collect(ImmutableList.toImmutableList());
    for (int i = 1; i < this.rules.size(); i++) {
      requireDistinct(this.rules.get(i - 1), this.rules.get(i));
    }
  }

  /** Those rules. */
  public static RuleSet of(List<ComplianceRule> rules) {
    return new RuleSet(rules);
  }

  /** All rules that the context class loader finds. */
  public static RuleSet discovered() {
    return new RuleSet(ImmutableList.copyOf(ServiceLoader.load(ComplianceRule.class)));
  }

  /** All rules that this class loader finds. */
  public static RuleSet discovered(ClassLoader loader) {
    return new RuleSet(ImmutableList.copyOf(ServiceLoader.load(ComplianceRule.class, loader)));
  }

  /** The rules, by id. */
  public List<ComplianceRule> rules() {
    return rules;
  }

  /** Judges a dossier by every rule; a rule that breaks becomes a fault and hides no other. */
  public Assessment assess(Dossier dossier) {
    List<Finding> findings = new ArrayList<>();
    List<Assessment.Fault> faults = new ArrayList<>();
    for (ComplianceRule rule : rules) {
      try {
        findings.addAll(rule.check(dossier).toList());
      } catch (RuntimeException e) {
        faults.add(new Assessment.Fault(rule.id(), e.toString()));
      }
    }
    return new Assessment(dossier.plan().id(), dossier.asOf(), findings, faults);
  }

  private static void requireDistinct(ComplianceRule a, ComplianceRule b) {
    if (a.id().equals(b.id())) {
      throw new IllegalArgumentException(
          "Two rules have the id '" + a.id() + "': " + a.getClass() + " and " + b.getClass());
    }
  }
}
