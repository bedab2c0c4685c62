package org.tuanthu.calendar;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Which days State offices work (ngày làm việc): Monday to Friday, less the announced days off,
 * plus the weekend days worked in exchange.
 */
public final class WorkingCalendar {
  private final ImmutableMap<Integer, HolidayNotice> notices;

  private WorkingCalendar(ImmutableMap<Integer, HolidayNotice> notices) {
    this.notices = notices;
  }

  /**
   * The calendar of those notices.
   *
   * @throws IllegalArgumentException if two notices are of one year
   */
  public static WorkingCalendar of(List<HolidayNotice> notices) {
    return new WorkingCalendar(Maps.uniqueIndex(notices, HolidayNotice::year));
  }

  /** Whether the days off of that year are known by an official notice. */
  public boolean covers(int year) {
    return notices.containsKey(year);
  }

  /** Whether offices work that day; in a year without notice, every Monday to Friday. */
  public boolean isWorkingDay(LocalDate day) {
    HolidayNotice notice = notices.get(day.getYear());
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (notice == null) {
      return !weekend;
    }
    return weekend ? notice.workedWeekends().contains(day) : !notice.daysOff().contains(day);
  }

  /**
   * The n-th working day after {@code day}, which itself is not counted (Civil Code 91/2015/QH13,
   * Article 147).
   *
   * @param n at least 0; 0 gives {@code day}
   */
  public LocalDate addWorkingDays(LocalDate day, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("The number of working days must be 0 or more, got " + n);
    }
    LocalDate result = day;
    for (int left = n; left > 0; ) {
      result = result.plusDays(1);
      if (isWorkingDay(result)) {
        left--;
      }
    }
    return result;
  }
}
