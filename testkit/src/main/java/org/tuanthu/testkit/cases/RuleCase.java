package org.tuanthu.testkit.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.testkit.FindingsAssert;
import org.tuanthu.testkit.RuleAssert;

/** A case of a table (tình huống): a dossier, and all that some rules find in it. */
public final class RuleCase {
  private final String name;
  private final Dossier dossier;
  private final List<Expected> expected;

  RuleCase(String name, Dossier dossier, List<Expected> expected) {
    this.name = name;
    this.dossier = dossier;
    this.expected = List.copyOf(expected);
  }

  /** What is judged. */
  public Dossier dossier() {
    return dossier;
  }

  /** The same case with a changed dossier, for instance with facts that the folder lacks. */
  public RuleCase with(UnaryOperator<Dossier> change) {
    return new RuleCase(name, change.apply(dossier), expected);
  }

  /** The rules that it speaks of, by id. */
  public SortedSet<String> ruleIds() {
    SortedSet<String> ids = new TreeSet<>();
    expected.forEach(finding -> ids.add(finding.ruleId()));
    return ids;
  }

  /** What the rule of that id is expected to say, in the order of the rows. */
  public List<Verdict> verdicts(String ruleId) {
    return expected.stream()
        .filter(finding -> finding.ruleId().equals(ruleId))
        .map(Expected::verdict)
        .toList();
  }

  /**
   * Lets its rules judge.
   *
   * @throws AssertionError if one finds something else; the message names file and row
   * @throws IllegalArgumentException if there is no such rule
   */
  public void holds(RuleSet rules) {
    Map<String, FindingsAssert> findings = new LinkedHashMap<>();
    for (Expected one : expected) {
      ComplianceRule rule =
          rules
              .find(one.ruleId())
              .orElseThrow(
                  () ->
                      one.row()
                          .refused(CaseColumn.RULE, "there is no rule '" + one.ruleId() + "'"));
      claim(
          one,
          () ->
              one.claim(
                  findings.computeIfAbsent(
                      one.ruleId(), id -> RuleAssert.assertThat(rule).on(dossier))));
    }
    for (Expected one : expected) {
      claim(one, () -> Objects.requireNonNull(findings.get(one.ruleId())).nothingElse());
    }
  }

  private void claim(Expected one, Runnable claim) {
    try {
      claim.run();
    } catch (AssertionError e) {
      throw new AssertionError(one.row().place() + " (" + name + "): " + e.getMessage(), e);
    }
  }

  /** The name that the table gives. */
  @Override
  public String toString() {
    return name;
  }
}
