package org.tuanthu.period;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.Rollover;
import org.tuanthu.calendar.WorkingCalendar;

/**
 * By when a report must be sent (thời hạn gửi báo cáo), as a plan writes it.
 *
 * @param asWritten for example {@code trước ngày 15/6}
 * @param kind whether the named day still counts
 * @param rule the named day
 */
public record Deadline(String asWritten, Kind kind, DeadlineRule rule) {

  /**
   * The last day on which sending is on time: "trước ngày" excludes the named day, "chậm nhất ngày"
   * includes it.
   *
   * @return empty where the rule needs an event or a data window, or names no day
   */
  public Optional<LocalDate> lastDay(ReportingPeriod period, WorkingCalendar calendar) {
    return rule.day(period, calendar).map(this::lastDay);
  }

  /**
   * The last day on time for a period whose data window is known.
   *
   * @param rollover what becomes of a last day that is a day off; it applies after "trước ngày" has
   *     excluded the named day
   * @return empty where the rule needs an event or names no day
   */
  public Optional<LocalDate> lastDay(
      ReportingPeriod period, DateRange window, WorkingCalendar calendar, Rollover rollover) {
    return rule.day(period, window, calendar)
        .map(this::lastDay)
        .map(day -> rollover.of(day, calendar));
  }

  /**
   * The last day on time after an event ("trong N ngày kể từ ngày"), whose day is not counted.
   *
   * @return empty where the rule does not count from an event
   */
  public Optional<LocalDate> lastDay(LocalDate event, WorkingCalendar calendar, Rollover rollover) {
    return rule.after(event, calendar).map(day -> rollover.of(day, calendar));
  }

  private LocalDate lastDay(LocalDate named) {
    return kind == Kind.BEFORE ? named.minusDays(1) : named;
  }

  /** How a deadline relates to the day that it names. */
  public enum Kind {
    /** Before the day (trước ngày), which no longer counts. */
    BEFORE,
    /** On the day at the latest (chậm nhất, vào ngày). */
    BY,
    /** Within a span after an event (trong vòng, trong thời hạn). */
    WITHIN
  }
}
