package org.tuanthu.compliance.rules;

import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;

/** REPORT-001: periodic duties without a deadline (thời hạn gửi báo cáo). */
public final class DutyWithoutDeadlineRule extends DutyRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public DutyWithoutDeadlineRule() {
    super(
        "REPORT-001",
        Severity.WARNING,
        "Khoản 5 Điều 8",
        Verdict.FAIL,
        DutyRule::isPeriodic,
        duty -> duty.deadline().isEmpty());
  }
}
