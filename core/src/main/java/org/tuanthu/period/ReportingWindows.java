package org.tuanthu.period;

import org.tuanthu.calendar.DateRange;

/** Which days' data a period covers (thời gian chốt số liệu). */
public enum ReportingWindows {

  /**
   * The windows of Article 12 of Decree 09/2019/NĐ-CP: from the 15th of the month before the period
   * to the 14th of its last month. Nine months, which the decree does not name, run likewise.
   */
  DECREE_09_2019 {
    @Override
    public DateRange window(ReportingPeriod period) {
      return DateRange.of(
          period.firstMonth().minusMonths(1).atDay(15), period.lastMonth().atDay(14));
    }
  },

  /** Calendar periods: from the first to the last day. */
  CALENDAR {
    @Override
    public DateRange window(ReportingPeriod period) {
      return DateRange.of(period.firstMonth().atDay(1), period.lastMonth().atEndOfMonth());
    }
  };

  /** The first and last day of the data that belong to the period; the last is the cut-off. */
  public abstract DateRange window(ReportingPeriod period);
}
