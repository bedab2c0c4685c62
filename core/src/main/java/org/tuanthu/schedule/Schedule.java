package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.ReportingDuty;

/**
 * Who owes which report when in one year (lịch báo cáo).
 *
 * @param year the year of the periods
 * @param obligations ordered by the period's last month, then shorter periods first, then reporter,
 *     predecessor and recipient as text, then by plan and in the order of its duties
 * @param lapsed reports of units that ended and that no unit carries on, likewise ordered; nobody
 *     owes them
 * @param unscheduled what asks for reports without numbered period, by plan and then in the order
 *     of the plan
 */
public record Schedule(
    int year,
    List<Obligation> obligations,
    List<Obligation> lapsed,
    List<Unscheduled> unscheduled) {

  public Schedule {
    obligations = ImmutableList.copyOf(obligations);
    lapsed = ImmutableList.copyOf(lapsed);
    unscheduled = ImmutableList.copyOf(unscheduled);
  }

  /** A schedule without lapsed reports. */
  public Schedule(int year, List<Obligation> obligations, List<Unscheduled> unscheduled) {
    this(year, obligations, List.of(), unscheduled);
  }

  /** The number of obligations that have no due date. */
  public long withoutDue() {
    return obligations.stream().filter(o -> o.due().day().isEmpty()).count();
  }

  /**
   * A duty whose reports no numbered period calls for: no frequency said, daily, weekly, on
   * request, or one whose periods have no known data window. One that also asks for others stands
   * here as well.
   */
  public record Unscheduled(PlanId plan, ReportingDuty duty) {}
}
