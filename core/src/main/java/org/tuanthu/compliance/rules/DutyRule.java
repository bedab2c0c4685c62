package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.function.Predicate;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.period.Frequency;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;

/** The shape of rules on reporting duties that lack something (Decree 09/2019/NĐ-CP). */
abstract class DutyRule extends LackingRule<ReportingDuty> {

  DutyRule(
      String id,
      Severity severity,
      String article,
      Verdict verdict,
      Predicate<ReportingDuty> concerned,
      Predicate<ReportingDuty> lacks) {
    super(
        id,
        severity,
        Decree09.article(article),
        verdict,
        plan -> duties(plan, concerned),
        ReportingDuty::place,
        lacks);
  }

  private static List<ReportingDuty> duties(Plan plan, Predicate<ReportingDuty> concerned) {
    return plan.duties().stream().filter(concerned).toList();
  }

  /** Whether the duty comes back, so that the regime must say when; a single request need not. */
  static boolean isPeriodic(ReportingDuty duty) {
    return duty.frequencies().stream().anyMatch(frequency -> frequency != Frequency.AD_HOC);
  }
}
