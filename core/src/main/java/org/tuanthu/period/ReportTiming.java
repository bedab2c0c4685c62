package org.tuanthu.period;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.Rollover;
import org.tuanthu.calendar.WorkingCalendar;

/**
 * When the report of a period is due. The label of a period says none of this: its data window, the
 * day by which it is sent, the day on which its data are locked, and what counts as on time are
 * separate.
 *
 * @param windows the data windows (thời gian chốt số liệu)
 * @param sendBy by when it is sent (thời hạn gửi); empty when not laid down
 * @param lock the day after which the data are no longer changed (khóa số liệu); empty when not
 *     laid down
 * @param onTime which day decides
 * @param rollover what becomes of a due day that is a day off
 */
public record ReportTiming(
    WindowSeries windows,
    Optional<Deadline> sendBy,
    Optional<DeadlineRule> lock,
    OnTime onTime,
    Rollover rollover) {

  /** The data window of the period. */
  public DateRange window(ReportingPeriod period) {
    return windows.window(period);
  }

  /** The last day on time; empty when not laid down or not computable. */
  public Optional<LocalDate> due(ReportingPeriod period, WorkingCalendar calendar) {
    return sendBy.flatMap(deadline -> deadline.lastDay(period, window(period), calendar, rollover));
  }

  /** The last day on which the data may be changed; empty when not laid down. */
  public Optional<LocalDate> lockDay(ReportingPeriod period, WorkingCalendar calendar) {
    return lock.flatMap(rule -> rule.day(period, window(period), calendar));
  }

  /**
   * Whether a report is on time; empty where no due day is known.
   *
   * @param sent the day on which it was sent
   * @param received the day on which it was received
   */
  public Optional<Boolean> isOnTime(
      ReportingPeriod period, LocalDate sent, LocalDate received, WorkingCalendar calendar) {
    LocalDate decisive = onTime == OnTime.SENT ? sent : received;
    return due(period, calendar).map(due -> !decisive.isAfter(due));
  }
}
