package org.tuanthu.testkit.cases;

import java.util.List;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.testkit.FindingAssert;
import org.tuanthu.testkit.FindingsAssert;

/**
 * One finding that a case expects.
 *
 * @param row where that is written
 * @param ruleId of which rule
 * @param verdict the verdict
 * @param places where; empty when the case does not say
 * @param says words of its message
 */
record Expected(
    CaseRow row, String ruleId, Verdict verdict, List<String> places, List<String> says) {

  static Expected of(CaseRow row) {
    if (!row.has(CaseColumn.VERDICT)) {
      throw row.refused(CaseColumn.VERDICT, "must not be empty beside a rule");
    }
    return new Expected(
        row,
        row.get(CaseColumn.RULE),
        CaseWords.verdict(row),
        CaseWords.places(row),
        row.list(CaseColumn.SAYS));
  }

  /** Claims the finding. */
  void claim(FindingsAssert findings) {
    FindingAssert finding = findings.finds(verdict);
    if (!places.isEmpty()) {
      finding.at(places.toArray(new String[0]));
    }
    says.forEach(finding::saying);
  }
}
