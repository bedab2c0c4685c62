package org.tuanthu.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.Rollover;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.period.WindowSeries;

/**
 * The last days on which the reports of one deadline are on time, by period. A fixed day, such as
 * "trước ngày 15/6" of reports every six months, is the due day of the one period whose data end
 * nearest to it; it says nothing of the others, which stay without due day.
 */
final class DueDays {
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 9999;

  private final WindowSeries windows;
  private final WorkingCalendar calendar;

  DueDays(WindowSeries windows, WorkingCalendar calendar) {
    this.windows = windows;
    this.calendar = calendar;
  }

  /** For the periods of that year that have one. */
  Map<ReportingPeriod, LocalDate> of(Deadline deadline, Frequency frequency, int year) {
    Map<LocalDate, ReportingPeriod> meant = new LinkedHashMap<>();
    for (ReportingPeriod period : around(frequency, year)) {
      deadline
          .lastDay(period, window(period), calendar, Rollover.NONE)
          .ifPresent(day -> meant.merge(day, period, (a, b) -> nearer(day, a, b)));
    }
    Map<ReportingPeriod, LocalDate> days = new HashMap<>();
    meant.forEach((day, period) -> days.put(period, day));
    return days;
  }

  /** A day in January may belong to the year before, one in December to the year after. */
  private static List<ReportingPeriod> around(Frequency frequency, int year) {
    return IntStream.rangeClosed(Math.max(FIRST_YEAR, year - 1), Math.min(LAST_YEAR, year + 1))
        .boxed()
        .flatMap(each -> ReportingPeriod.all(frequency, each).stream())
        .toList();
  }

  private ReportingPeriod nearer(LocalDate day, ReportingPeriod earlier, ReportingPeriod later) {
    return distance(day, later) < distance(day, earlier) ? later : earlier;
  }

  private long distance(LocalDate day, ReportingPeriod period) {
    LocalDate end = window(period).to().orElse(period.lastMonth().atEndOfMonth());
    return Math.abs(ChronoUnit.DAYS.between(end, day));
  }

  private DateRange window(ReportingPeriod period) {
    WindowSeries series = windows.covers(period.frequency()) ? windows : ReportingWindows.CALENDAR;
    return series.window(period);
  }
}
