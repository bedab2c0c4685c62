package org.tuanthu.calendar;

import com.google.common.collect.Sets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * A public holiday as the law lays it down (ngày nghỉ lễ, tết), Article 112 of the Labour Code
 * 45/2019/QH14.
 *
 * @param id one id for all rules of one holiday, for example {@code quoc-khanh}
 * @param name for example {@code Quốc khánh}
 * @param days which days
 * @param madeUp whether one that falls on a day of weekly rest is made up for on the next working
 *     day (Article 111(3))
 * @param validity the days on which the holiday may fall
 * @param confidence how sure the holiday is
 * @param source the article
 */
public record HolidayRule(
    String id,
    Message name,
    Days days,
    boolean madeUp,
    DateRange validity,
    Confidence confidence,
    String source) {

  /** Whether both rule the same holiday of one year. */
  boolean clashesWith(HolidayRule other) {
    return id.equals(other.id)
        && validity.overlaps(other.validity)
        && !Sets.intersection(days.weekdays, other.days.weekdays).isEmpty();
  }

  /** Whether the holiday is one in that year. */
  boolean holdsIn(int year) {
    return validity.overlaps(DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  /**
   * The days of a holiday: a named day and some around it.
   *
   * @param lunar whether month and day are those of the lunar calendar
   * @param month 1 to 12
   * @param day 1 to 31, in the lunar calendar to 29
   * @param before how many days before it belong to the holiday, 0 to 6
   * @param after how many days after it, 0 to 6
   * @param weekdays the rule holds in years in which the named day falls on one of these; all when
   *     given empty
   */
  public record Days(
      boolean lunar, int month, int day, int before, int after, Set<DayOfWeek> weekdays) {
    private static final int MOST = 6;
    private static final int SHORT_MONTH = 29;

    public Days {
      weekdays =
          Sets.immutableEnumSet(weekdays.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : weekdays);
      if (!isDay(lunar, month, day)) {
        throw new IllegalArgumentException(
            "There is no " + (lunar ? "lunar " : "") + "day " + day + " in month " + month);
      }
      if (before < 0 || before > MOST || after < 0 || after > MOST) {
        throw new IllegalArgumentException(
            "A holiday takes 0 to 6 days before and after its day, got " + before + ", " + after);
      }
    }

    private static boolean isDay(boolean lunar, int month, int day) {
      try {
        return lunar
            ? month >= 1 && month <= 12 && day >= 1 && day <= SHORT_MONTH
            : !MonthDay.of(month, day).equals(MonthDay.of(2, 29));
      } catch (DateTimeException e) {
        return false;
      }
    }

    /**
     * The named day of that year.
     *
     * @throws IllegalArgumentException for a lunar day of a year that the table does not have
     */
    LocalDate in(int year) {
      return lunar ? new LunarDate(year, month, false, day).day() : LocalDate.of(year, month, day);
    }
  }
}
