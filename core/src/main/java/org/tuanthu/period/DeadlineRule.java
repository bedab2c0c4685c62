package org.tuanthu.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.TimeLimit;
import org.tuanthu.calendar.WorkingCalendar;

/** Which day a deadline names, by period. Its text form is the {@code value} of the JSON form. */
public sealed interface DeadlineRule {

  /** Reads the text form of a rule; any text that has no computable shape is {@link InWords}. */
  static DeadlineRule parse(String text) {
    return DeadlineRuleText.parse(text);
  }

  private static String offset(int count, String unit) {
    return count == 0 ? "" : (count > 0 ? "+" : "") + count + unit;
  }

  /** The named day for that period; empty where the rule alone cannot tell. */
  Optional<LocalDate> day(ReportingPeriod period, WorkingCalendar calendar);

  /** The named day for that period, whose data window is known as well. */
  default Optional<LocalDate> day(
      ReportingPeriod period, DateRange window, WorkingCalendar calendar) {
    return day(period, calendar);
  }

  /** The last day after that event; empty unless the rule counts from an event. */
  default Optional<LocalDate> after(LocalDate event, WorkingCalendar calendar) {
    return Optional.empty();
  }

  /** One fixed day: {@code 2026-05-10}. */
  record OnDate(LocalDate date) implements DeadlineRule {
    @Override
    public Optional<LocalDate> day(ReportingPeriod period, WorkingCalendar calendar) {
      return Optional.of(date);
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /**
   * A day of a year: {@code --06-15}, in the year after the period {@code --01-31+1Y}. February 29
   * is the 28th in other years.
   *
   * @param month 1 to 12
   * @param day 1 to 31
   * @param yearOffset 0 for the period's year, 1 for the next, -1 for the one before
   */
  record DayOfYear(int month, int day, int yearOffset) implements DeadlineRule {
    public DayOfYear {
      if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(2024, month).lengthOfMonth()) {
        throw new DateTimeException("There is no day " + day + " in month " + month);
      }
    }

    @Override
    public Optional<LocalDate> day(ReportingPeriod period, WorkingCalendar calendar) {
      YearMonth in = YearMonth.of(period.year() + yearOffset, month);
      return Optional.of(in.atDay(Math.min(day, in.lengthOfMonth())));
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "--%02d-%02d%s", month, day, offset(yearOffset, "Y"));
    }
  }

  /**
   * A day of a month counted from the period's last month: {@code D20} is the 20th of the last
   * month, {@code D05+1M} the 5th of the month after it, {@code D10-2M} the 10th of a quarter's
   * first month, {@code DL} the last day.
   *
   * @param day 1 to 31; in a shorter month its last day; 0 for the last day
   * @param monthOffset months after the period's last month, negative before it
   */
  record DayOfMonth(int day, int monthOffset) implements DeadlineRule {
    public DayOfMonth {
      if (day < 0 || day > 31) {
        throw new DateTimeException("A day of a month is 1 to 31 or 0 for the last, got " + day);
      }
    }

    @Override
    public Optional<LocalDate> day(ReportingPeriod period, WorkingCalendar calendar) {
      return Optional.of(from(period.lastMonth()));
    }

    /** The day counted from that month. */
    LocalDate from(YearMonth month) {
      YearMonth in = month.plusMonths(monthOffset);
      return day == 0 ? in.atEndOfMonth() : in.atDay(Math.min(day, in.lengthOfMonth()));
    }

    @Override
    public String toString() {
      return "D"
          + (day == 0 ? "L" : String.format(Locale.ROOT, "%02d", day))
          + offset(monthOffset, "M");
    }
  }

  /**
   * A time limit after an event that the plan names: {@code P3WD} for three working days, {@code
   * P15D} for 15 days, {@code P1M} for a month. The day depends on the event, so that it is empty
   * for a period alone.
   */
  record Within(TimeLimit limit) implements DeadlineRule {
    @Override
    public Optional<LocalDate> day(ReportingPeriod period, WorkingCalendar calendar) {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> after(LocalDate event, WorkingCalendar calendar) {
      return Optional.of(limit.lastDay(event, calendar));
    }

    @Override
    public String toString() {
      return limit.toString();
    }
  }

  /**
   * A time limit after the cut-off (sau thời điểm chốt số liệu): {@code C+P2WD} for two working
   * days. The day depends on the data window of the period.
   */
  record AfterCutOff(TimeLimit limit) implements DeadlineRule {
    @Override
    public Optional<LocalDate> day(ReportingPeriod period, WorkingCalendar calendar) {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> day(
        ReportingPeriod period, DateRange window, WorkingCalendar calendar) {
      return window.to().map(cutOff -> limit.lastDay(cutOff, calendar));
    }

    @Override
    public String toString() {
      return "C+" + limit;
    }
  }

  /** Words that name no computable day, such as "vào cuối quý III" or an hour of every day. */
  record InWords(String words) implements DeadlineRule {
    @Override
    public Optional<LocalDate> day(ReportingPeriod period, WorkingCalendar calendar) {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
