package org.tuanthu.testkit;

import java.util.List;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;

/**
 * Says what a rule, or all rules of a set, find in a dossier.
 *
 * <pre>{@code
 * RuleAssert.assertThat(rule).on(dossier)
 *     .finds(Verdict.FAIL).at("II.1", "II.2").saying("đơn vị chủ trì")
 *     .and().nothingElse();
 * RuleAssert.assertThat(rules).on(dossier).finds("LEGAL-003").at("PREAMBLE").and().nothingElse();
 * RuleAssert.assertThat(rule).bites(dossier, Mutations.dropLead("II.1"));
 * }</pre>
 */
public final class RuleAssert {
  private final String who;
  private final RuleSet rules;

  private RuleAssert(String who, RuleSet rules) {
    this.who = who;
    this.rules = rules;
  }

  /** Starts with a rule. */
  public static RuleAssert assertThat(ComplianceRule rule) {
    return new RuleAssert(rule.id(), RuleSet.of(List.of(rule)));
  }

  /** Starts with several rules, of which only findings that ask for something are claimed. */
  public static RuleAssert assertThat(RuleSet rules) {
    return new RuleAssert("The rule set", rules);
  }

  /** Starts with the rule of that id that the class loader of this class finds. */
  public static RuleAssert assertThatRule(String id) {
    return assertThat(RuleSet.discovered(RuleAssert.class.getClassLoader()).require(id));
  }

  /**
   * Lets the rules judge.
   *
   * @throws AssertionError if one breaks
   */
  public FindingsAssert on(Dossier dossier) {
    return new FindingsAssert(who, dossier, findings(dossier));
  }

  /**
   * Proves that the rules see a fault: they ask for nothing in the dossier, and for something in
   * the mutated one, whose findings may be claimed afterwards.
   *
   * @throws AssertionError if they ask for something before, or for nothing after
   */
  public FindingsAssert bites(Dossier dossier, DossierMutation mutation) {
    List<Finding> before = open(findings(dossier));
    if (!before.isEmpty()) {
      throw new AssertionError(
          who + " finds something before '" + mutation + "':" + FindingsAssert.words(before));
    }
    Dossier mutated = mutation.apply(dossier);
    List<Finding> after = findings(mutated);
    if (open(after).isEmpty()) {
      throw new AssertionError(
          who + " does not see '" + mutation + "', it says:" + FindingsAssert.words(after));
    }
    return new FindingsAssert(who, mutated, after);
  }

  private static List<Finding> open(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.verdict().isOpen()).toList();
  }

  private List<Finding> findings(Dossier dossier) {
    Assessment assessment = rules.assess(dossier);
    if (!assessment.faults().isEmpty()) {
      throw new AssertionError("The rule broke: " + assessment.faults());
    }
    return assessment.findings();
  }
}
