package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.period.ReportingPeriod;

/**
 * A report that is owed (báo cáo đến hạn): unit, period and due date.
 *
 * @param reporter who owes it, as the plan writes it; empty when the plan names nobody
 * @param recipient to whom; empty when the plan names nobody
 * @param period for which period
 * @param window the days whose data it covers
 * @param due the last day on time; empty where neither plan nor regime gives a deadline, never
 *     invented
 * @param dueFrom where the due day comes from; {@link DueFrom#NOWHERE} when there is none
 * @param regime the entry of the agency's regime from which the window comes and, where the plan is
 *     silent, the due day
 */
public record Obligation(
    Optional<String> reporter,
    Optional<String> recipient,
    ReportingPeriod period,
    DateRange window,
    Optional<LocalDate> due,
    DueFrom dueFrom,
    Optional<RegimeEntry> regime) {

  public Obligation {
    if (due.isEmpty() != (dueFrom == DueFrom.NOWHERE)) {
      throw new IllegalArgumentException(
          "A due day comes from somewhere and none from nowhere, got " + due + " from " + dueFrom);
    }
    if (dueFrom == DueFrom.REGIME && regime.isEmpty()) {
      throw new IllegalArgumentException("A due day from the regime needs the entry that gives it");
    }
  }

  /** An obligation of which the plan alone speaks. */
  public Obligation(
      Optional<String> reporter,
      Optional<String> recipient,
      ReportingPeriod period,
      DateRange window,
      Optional<LocalDate> due) {
    this(
        reporter,
        recipient,
        period,
        window,
        due,
        due.isPresent() ? DueFrom.PLAN : DueFrom.NOWHERE,
        Optional.empty());
  }

  /** Where a due day comes from (nguồn của thời hạn). */
  public enum DueFrom {
    /** The plan says it. */
    PLAN,
    /** The reporting regime supplies it, as the plan is silent. */
    REGIME,
    /** There is no due day. */
    NOWHERE
  }
}
