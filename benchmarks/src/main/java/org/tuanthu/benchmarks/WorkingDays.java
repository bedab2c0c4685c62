package org.tuanthu.benchmarks;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.json.ShippedData;

/**
 * Working days added to a date, beside Jollyday, which knows the holidays of Vietnam but for Tết
 * and Giỗ Tổ, and leaves the walk from day to day to its user.
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorkingDays extends Timed {

  /** Both calendars, and how many working days are added. */
  @State(Scope.Benchmark)
  public static class Calendars {
    /** 2,500 are 10 years. */
    @Param({"5", "250", "2500"})
    public int days;

    final WorkingCalendar ours = ShippedData.calendar();
    final HolidayManager theirs = HolidayManager.getInstance(ManagerParameters.create("vn"));
    private int start;

    /** Another day of 2020 to 2022 each time. */
    LocalDate day() {
      start = (start + 37) % 1000;
      return LocalDate.of(2020, 1, 1).plusDays(start);
    }
  }

  /** The day after so many working days. */
  @Benchmark
  public LocalDate add(Calendars calendars) {
    return calendars.ours.addWorkingDays(calendars.day(), calendars.days);
  }

  /** The same by asking for each day. */
  @Benchmark
  public LocalDate walk(Calendars calendars) {
    LocalDate day = calendars.day();
    for (int left = calendars.days; left > 0; ) {
      day = day.plusDays(1);
      left -= calendars.ours.isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  /** The walk with the holidays of Jollyday. */
  @Benchmark
  public LocalDate jollyday(Calendars calendars) {
    LocalDate day = calendars.day();
    for (int left = calendars.days; left > 0; ) {
      day = day.plusDays(1);
      boolean rest =
          day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || calendars.theirs.isHoliday(day);
      left -= rest ? 0 : 1;
    }
    return day;
  }
}
