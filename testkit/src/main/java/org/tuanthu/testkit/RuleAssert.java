package org.tuanthu.testkit;

import java.util.List;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.RuleSet;

/**
 * Says what a rule finds in a dossier.
 *
 * <pre>{@code
 * RuleAssert.assertThat(rule).on(dossier)
 *     .finds(Verdict.FAIL).at("II.1", "II.2").saying("đơn vị chủ trì")
 *     .nothingElse();
 * }</pre>
 */
public final class RuleAssert {
  private final ComplianceRule rule;

  private RuleAssert(ComplianceRule rule) {
    this.rule = rule;
  }

  /** Starts with a rule. */
  public static RuleAssert assertThat(ComplianceRule rule) {
    return new RuleAssert(rule);
  }

  /** Starts with the rule of that id that the class loader of this class finds. */
  public static RuleAssert assertThatRule(String id) {
    return new RuleAssert(RuleSet.discovered(RuleAssert.class.getClassLoader()).require(id));
  }

  /**
   * Lets the rule judge, as a rule set would.
   *
   * @throws AssertionError if the rule breaks
   */
  public FindingsAssert on(Dossier dossier) {
    Assessment assessment = RuleSet.of(List.of(rule)).assess(dossier);
    if (!assessment.faults().isEmpty()) {
      throw new AssertionError("The rule broke: " + assessment.faults());
    }
    return new FindingsAssert(rule.id(), assessment.findings());
  }
}
