package org.tuanthu.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.tuanthu.text.Confidence;

/**
 * Days off of State offices in one year as officially announced (thông báo nghỉ lễ, tết), Article
 * 112 of the Labour Code 45/2019/QH14.
 *
 * @param year the calendar year
 * @param daysOff Mondays to Fridays off, compensatory and swapped days included
 * @param swaps days off that are worked on a weekend instead; each is one of {@code daysOff}
 * @param confidence how sure the days are
 * @param source the notices by number, for example {@code 6150/TB-BLĐTBXH; 8726/VPCP-KGVX}
 */
public record HolidayNotice(
    int year,
    SortedSet<LocalDate> daysOff,
    List<Swap> swaps,
    Confidence confidence,
    String source) {

  public HolidayNotice {
    daysOff = ImmutableSortedSet.copyOf(daysOff);
    swaps = ImmutableList.copyOf(swaps);
    for (LocalDate day : daysOff) {
      if (day.getYear() != year || isWeekend(day)) {
        throw new IllegalArgumentException(
            "A day off is a Monday to Friday of " + year + ", got " + day);
      }
    }
    for (Swap swap : swaps) {
      if (!daysOff.contains(swap.off())) {
        throw new IllegalArgumentException(
            "A swapped day must be one of the days off, got " + swap.off());
      }
    }
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /**
   * A weekday off for which a weekend day is worked (hoán đổi, làm bù).
   *
   * @param off the day off
   * @param worked the Saturday or Sunday worked instead, in the same year
   */
  public record Swap(LocalDate off, LocalDate worked) {
    public Swap {
      if (!isWeekend(worked) || worked.getYear() != off.getYear()) {
        throw new IllegalArgumentException(
            "The day worked instead is a weekend day of the same year, got "
                + worked
                + " for "
                + off);
      }
    }
  }
}
