package org.tuanthu.calendar;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.SortedSet;

/**
 * The days off of State offices in one year as officially announced (thông báo nghỉ lễ, tết).
 *
 * @param year the calendar year
 * @param daysOff weekdays off, compensatory days and swapped days included
 * @param workedWeekends weekend days worked in exchange (làm bù)
 * @param source the notices
 */
public record HolidayNotice(
    int year, SortedSet<LocalDate> daysOff, SortedSet<LocalDate> workedWeekends, String source) {
  public HolidayNotice {
    daysOff = ImmutableSortedSet.copyOf(daysOff);
    workedWeekends = ImmutableSortedSet.copyOf(workedWeekends);
  }
}
