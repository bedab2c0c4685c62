package org.tuanthu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;

/**
 * The cases of one plan.
 *
 * @param name of the source
 * @param asOf the date of judgement, ISO
 * @param cases by rule id
 */
record JunitSuite(String name, String asOf, List<JunitCase> cases) {

  static JunitSuite of(AssessedPlan plan, RuleSet rules, boolean strict) {
    Assessment assessment = plan.assessment();
    Map<String, List<Finding>> byRule = new TreeMap<>();
    for (Finding finding : assessment.findings()) {
      byRule.computeIfAbsent(finding.ruleId(), id -> new ArrayList<>()).add(finding);
    }
    JunitCases cases = new JunitCases(rules, plan.reading().origins(), strict);
    List<JunitCase> all = new ArrayList<>();
    byRule.forEach((id, findings) -> all.add(cases.of(id, findings)));
    assessment.faults().forEach(fault -> all.add(cases.of(fault)));
    return new JunitSuite(plan.source(), assessment.asOf().toString(), all);
  }

  int tests() {
    return cases.size();
  }

  int count(JunitCase.Result result) {
    return (int) cases.stream().filter(one -> one.result() == result).count();
  }

  void write(Xml xml) {
    xml.open(
        "testsuite",
        "name",
        name,
        "tests",
        Integer.toString(tests()),
        "failures",
        Integer.toString(count(JunitCase.Result.FAILURE)),
        "errors",
        Integer.toString(count(JunitCase.Result.ERROR)),
        "skipped",
        Integer.toString(count(JunitCase.Result.SKIPPED)));
    xml.open("properties").empty("property", "name", "asOf", "value", asOf).close();
    cases.forEach(one -> one.write(xml));
    xml.close();
  }
}
