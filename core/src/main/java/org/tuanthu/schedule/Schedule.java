package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.plan.ReportingDuty;

/**
 * Who owes which report when in one year (lịch báo cáo).
 *
 * @param year the year of the periods
 * @param obligations ordered by period's last month, period, reporter, recipient
 * @param unscheduled duties that give no numbered period: no frequency said, daily, weekly, on
 *     request
 */
public record Schedule(int year, List<Obligation> obligations, List<ReportingDuty> unscheduled) {
  public Schedule {
    obligations = ImmutableList.copyOf(obligations);
    unscheduled = ImmutableList.copyOf(unscheduled);
  }

  /** The number of obligations for which the plan gives no due date. */
  public long withoutDue() {
    return obligations.stream().filter(o -> o.due().isEmpty()).count();
  }
}
