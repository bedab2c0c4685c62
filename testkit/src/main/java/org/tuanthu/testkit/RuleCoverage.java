package org.tuanthu.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.RuleExample;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.testkit.cases.RuleCase;

/** What examples and cases show of each rule. */
final class RuleCoverage {
  private final List<ComplianceRule> rules;
  private final List<RuleCase> cases;

  RuleCoverage(List<ComplianceRule> rules, List<RuleCase> cases) {
    this.rules = rules;
    this.cases = cases;
  }

  /** A sentence for each rule and kind of case that is missing, in the order of the rules. */
  List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    for (ComplianceRule rule : rules) {
      Set<Verdict> shown = shown(rule);
      if (!shown.contains(Verdict.PASS)) {
        gaps.add(rule.id() + " has no passing case");
      }
      if (shown.stream().noneMatch(Verdict::isOpen)) {
        gaps.add(rule.id() + " has no failing case");
      }
    }
    return gaps;
  }

  private Set<Verdict> shown(ComplianceRule rule) {
    Set<Verdict> shown = new HashSet<>();
    rule.examples().stream().map(RuleExample::verdict).forEach(shown::add);
    cases.forEach(each -> shown.addAll(each.verdicts(rule.id())));
    return shown;
  }
}
