package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.plan.ReportingDuty;

/**
 * Who owes which report when in one year (lịch báo cáo).
 *
 * @param year the year of the periods
 * @param obligations ordered by the period's last month, then shorter periods first, then reporter
 *     and recipient as text, then due day with none last
 * @param unscheduled duties that ask for reports without numbered period, in the order of the plan:
 *     no frequency said, daily, weekly, on request; a duty that asks for both stands here as well
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
