package org.tuanthu.compliance.rules;

import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;

/** REPORT-003: duties that say neither how often (tần suất) nor by when. */
public final class DutyWithoutFrequencyRule extends DutyRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public DutyWithoutFrequencyRule() {
    super(
        "REPORT-003",
        Severity.WARNING,
        "Điều 8",
        Verdict.NEEDS_REVIEW,
        duty -> true,
        duty -> duty.frequencies().isEmpty() && duty.deadline().isEmpty());
  }
}
