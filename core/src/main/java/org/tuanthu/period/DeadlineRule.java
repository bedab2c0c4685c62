package org.tuanthu.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
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
      YearMonth in = period.lastMonth().plusMonths(monthOffset);
      return Optional.of(
          day == 0 ? in.atEndOfMonth() : in.atDay(Math.min(day, in.lengthOfMonth())));
    }

    @Override
    public String toString() {
      return "D"
          + (day == 0 ? "L" : String.format(Locale.ROOT, "%02d", day))
          + offset(monthOffset, "M");
    }
  }

  /**
   * A span after an event that the plan names: {@code P3WD} for three working days, {@code P15D}
   * for 15 days. The day depends on the event, so it is empty here.
   *
   * @param days at least 1
   * @param working whether only working days count
   */
  record WithinDays(int days, boolean working) implements DeadlineRule {
    public WithinDays {
      if (days < 1) {
        throw new DateTimeException("A span has 1 day or more, got " + days);
      }
    }

    @Override
    public Optional<LocalDate> day(ReportingPeriod period, WorkingCalendar calendar) {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "P" + days + (working ? "WD" : "D");
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
