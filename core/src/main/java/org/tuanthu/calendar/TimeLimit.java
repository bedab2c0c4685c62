package org.tuanthu.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time limit counted from an event (thời hạn), Articles 144 to 148 of the Civil Code
 * 91/2015/QH13. The day of the event is not counted.
 *
 * <pre>{@code
 * TimeLimit.of(1, Unit.MONTHS).lastDay(LocalDate.of(2024, 1, 31), calendar)   // 2024-02-29
 * TimeLimit.parse("P5WD").lastDay(LocalDate.of(2025, 4, 24), calendar)        // 2025-05-06
 * }</pre>
 *
 * @param count at least 1
 * @param unit days, working days, weeks, months, years
 */
public record TimeLimit(int count, Unit unit) {
  /** Half a month (nửa tháng), Article 146(1). */
  public static final TimeLimit HALF_MONTH = new TimeLimit(15, Unit.DAYS);

  /** Half a year (nửa năm), Article 146(1). */
  public static final TimeLimit HALF_YEAR = new TimeLimit(6, Unit.MONTHS);

  private static final Pattern TEXT = Pattern.compile("P(\\d{1,9})(D|WD|W|M|Y)");

  public TimeLimit {
    if (count < 1) {
      throw new IllegalArgumentException("A time limit counts 1 or more, got " + count);
    }
  }

  /** So many of that unit. */
  public static TimeLimit of(int count, Unit unit) {
    return new TimeLimit(count, unit);
  }

  /**
   * Reads {@code P15D}, {@code P3WD} (working days), {@code P2W}, {@code P1M}, {@code P1Y}.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static TimeLimit parse(String text) {
    Matcher m = TEXT.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "Cannot read time limit '" + text + "', expected e.g. P15D, P3WD, P2W, P1M, P1Y");
    }
    return new TimeLimit(Integer.parseInt(m.group(1)), Unit.of(m.group(2)));
  }

  /** The last day without any rollover, see {@link Rollover}. */
  public LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
    return lastDay(event, calendar, Rollover.NONE);
  }

  /**
   * The last day, which ends at 24:00 (Article 148): after weeks the same weekday, after months the
   * same day of the month or the month's last, after years the same day and month.
   *
   * @param event the day of the event, not counted (Article 147)
   * @throws IllegalArgumentException if it needs the working days of a year that is not known
   */
  public LocalDate lastDay(LocalDate event, WorkingCalendar calendar, Rollover rollover) {
    LocalDate last =
        switch (unit) {
          case DAYS -> event.plusDays(count);
          case WORKING_DAYS -> calendar.addWorkingDays(event, count);
          case WEEKS -> event.plusWeeks(count);
          case MONTHS -> event.plusMonths(count);
          case YEARS -> event.plusYears(count);
        };
    return rollover.of(last, calendar);
  }

  /**
   * The days of a limit that does not run on end to end (Article 146(1)): a year has 365, a month
   * 30, a week 7.
   *
   * @throws IllegalStateException for working days, of which the article does not speak
   */
  public long daysWhenInterrupted() {
    return switch (unit) {
      case DAYS -> count;
      case WEEKS -> 7L * count;
      case MONTHS -> 30L * count;
      case YEARS -> 365L * count;
      case WORKING_DAYS ->
          throw new IllegalStateException("Working days have no fixed length, got " + this);
    };
  }

  /** The text that {@link #parse} reads back. */
  @Override
  public String toString() {
    return "P" + count + unit.symbol;
  }

  /** What a limit counts. */
  public enum Unit {
    /** Days (ngày). */
    DAYS("D"),
    /** Working days (ngày làm việc). */
    WORKING_DAYS("WD"),
    /** Weeks (tuần). */
    WEEKS("W"),
    /** Months (tháng). */
    MONTHS("M"),
    /** Years (năm). */
    YEARS("Y");

    private final String symbol;

    Unit(String symbol) {
      this.symbol = symbol;
    }

    private static Unit of(String symbol) {
      for (Unit unit : values()) {
        if (unit.symbol.equals(symbol)) {
          return unit;
        }
      }
      throw new IllegalArgumentException("There is no unit '" + symbol + "'");
    }
  }
}
