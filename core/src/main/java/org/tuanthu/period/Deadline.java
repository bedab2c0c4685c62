package org.tuanthu.period;

import java.time.LocalDate;
import java.util.Optional;
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
   * @return empty where the rule needs an event or names no day
   */
  public Optional<LocalDate> lastDay(ReportingPeriod period, WorkingCalendar calendar) {
    return rule.day(period, calendar).map(day -> kind == Kind.BEFORE ? day.minusDays(1) : day);
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
