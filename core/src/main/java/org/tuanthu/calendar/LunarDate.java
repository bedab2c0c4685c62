package org.tuanthu.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day of the Vietnamese lunar calendar (ngày âm lịch), whose months begin at the new moon in
 * Vietnam (UTC+7). It is known from 29 January 1968, the first day of the lunar year 1968, to 18
 * February 2072, the last of 2071: beyond, a new moon falls within a minute of midnight and nobody
 * can tell the day.
 *
 * <pre>{@code
 * LunarDate.of(LocalDate.of(2026, 4, 26))   // 10/3/2026, Giỗ Tổ Hùng Vương
 * new LunarDate(1985, 1, false, 1).day()    // 1985-01-21, a month before the Chinese new year
 * }</pre>
 *
 * @param year the lunar year, by the solar year in which it begins, 1968 to 2071
 * @param month 1 to 12
 * @param leap whether it is the second of two months of that number (tháng nhuận)
 * @param dayOfMonth 1 to 29 or 30
 */
public record LunarDate(int year, int month, boolean leap, int dayOfMonth) {

  public LunarDate {
    require(year);
    if (month < 1 || month > 12 || (leap && LunarYears.leapMonth(year) != month)) {
      throw new IllegalArgumentException(
          "The lunar year " + year + " has no month " + month + (leap ? " that is leap" : ""));
    }
    int length = LunarYears.length(year, position(year, month, leap));
    if (dayOfMonth < 1 || dayOfMonth > length) {
      throw new IllegalArgumentException(
          "The lunar month "
              + month
              + "/"
              + year
              + " has the days 1 to "
              + length
              + ", got "
              + dayOfMonth);
    }
  }

  /** Whether the lunar year is known: 1968 to 2071. */
  public static boolean covers(int year) {
    return LunarYears.covers(year);
  }

  /**
   * The lunar date of a day.
   *
   * @throws IllegalArgumentException before 1968-01-29 and after 2072-02-18
   */
  public static LunarDate of(LocalDate day) {
    if (day.isBefore(LunarYears.FIRST_DAY) || day.isAfter(LunarYears.LAST_DAY)) {
      throw new IllegalArgumentException(
          "The lunar calendar is known from "
              + LunarYears.FIRST_DAY
              + " to "
              + LunarYears.LAST_DAY
              + ", got "
              + day);
    }
    int year = day.getYear();
    if (!LunarYears.covers(year) || day.isBefore(LunarYears.newYear(year))) {
      year--;
    }
    int days = (int) (day.toEpochDay() - LunarYears.newYear(year).toEpochDay());
    int position = days / 30;
    while (LunarYears.daysBefore(year, position + 1) <= days) {
      position++;
    }
    int leap = LunarYears.leapMonth(year);
    boolean after = leap > 0 && position >= leap;
    return new LunarDate(
        year,
        after ? position : position + 1,
        leap > 0 && position == leap,
        days - LunarYears.daysBefore(year, position) + 1);
  }

  /** The same day of the solar calendar. */
  public LocalDate day() {
    int before = LunarYears.daysBefore(year, position(year, month, leap));
    return LunarYears.newYear(year).plusDays(before + dayOfMonth - 1L);
  }

  private static int position(int year, int month, boolean leap) {
    int leapMonth = LunarYears.leapMonth(year);
    return month - 1 + (leap || (leapMonth > 0 && month > leapMonth) ? 1 : 0);
  }

  private static void require(int year) {
    if (!LunarYears.covers(year)) {
      throw new IllegalArgumentException(
          "The lunar calendar is known for the years "
              + LunarYears.FIRST
              + " to "
              + LunarYears.LAST
              + ", got "
              + year);
    }
  }

  /**
   * Day, month and year as Vietnamese almanacs write them: {@code 10/3/2026}, {@code 01/6N/2025}.
   */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%02d/%d%s/%d", dayOfMonth, month, leap ? "N" : "", year);
  }
}
