package org.tuanthu.period;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A reporting period (kỳ báo cáo) by its label; the data window behind it is a matter of {@link
 * ReportingWindows}.
 *
 * <pre>{@code
 * ReportingPeriod.parse("2024-Q1").lastMonth()   // 2024-03
 * ReportingPeriod.all(Frequency.SEMI_ANNUAL, 2024)   // [2024-H1, 2024-H2]
 * }</pre>
 *
 * @param frequency one of MONTHLY, QUARTERLY, SEMI_ANNUAL, NINE_MONTH, ANNUAL, SCHOOL_YEAR
 * @param year the year that the label names, of a school year the first; 1945 to 9999
 * @param ordinal 1 to 12, 4, 2, 1, 1, 1
 */
public record ReportingPeriod(Frequency frequency, int year, int ordinal) {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{4})(?:-(?:M(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)|(SY)))?");

  public ReportingPeriod {
    if (ordinal < 1 || ordinal > count(frequency) || !isYear(year)) {
      throw new IllegalArgumentException(
          "There is no period " + ordinal + " of " + frequency + " in " + year);
    }
  }

  /** Whether a label can name that year: 1945 to 9999. */
  public static boolean isYear(int year) {
    return year >= 1945 && year <= 9999;
  }

  /**
   * All periods of a year; none for frequencies without numbered periods (DAILY, WEEKLY, AD_HOC).
   */
  public static List<ReportingPeriod> all(Frequency frequency, int year) {
    return IntStream.rangeClosed(1, count(frequency))
        .mapToObj(ordinal -> new ReportingPeriod(frequency, year, ordinal))
        .toList();
  }

  private static int count(Frequency frequency) {
    return switch (frequency) {
      case MONTHLY -> 12;
      case QUARTERLY -> 4;
      case SEMI_ANNUAL -> 2;
      case NINE_MONTH, ANNUAL, SCHOOL_YEAR -> 1;
      case DAILY, WEEKLY, AD_HOC -> 0;
    };
  }

  /**
   * Reads a label such as {@code 2024-M03}, {@code 2024-Q1}, {@code 2024-H1}, {@code 2024-9M},
   * {@code 2024}, and {@code 2024-SY} for the school year 2024-2025.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static ReportingPeriod parse(String text) {
    Matcher m = TEXT.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "Cannot read reporting period '"
              + text
              + "', expected e.g. 2024-M03, 2024-Q1, 2024-H2, 2024-9M, 2024, 2024-SY");
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) != null) {
      return new ReportingPeriod(Frequency.MONTHLY, year, Integer.parseInt(m.group(2)));
    }
    if (m.group(3) != null) {
      return new ReportingPeriod(Frequency.QUARTERLY, year, Integer.parseInt(m.group(3)));
    }
    if (m.group(4) != null) {
      return new ReportingPeriod(Frequency.SEMI_ANNUAL, year, Integer.parseInt(m.group(4)));
    }
    if (m.group(5) != null) {
      return new ReportingPeriod(Frequency.NINE_MONTH, year, 1);
    }
    return new ReportingPeriod(
        m.group(6) != null ? Frequency.SCHOOL_YEAR : Frequency.ANNUAL, year, 1);
  }

  /** The number of months that the period spans: 1, 3, 6, 9 or 12. */
  public int months() {
    return switch (frequency) {
      case MONTHLY -> 1;
      case QUARTERLY -> 3;
      case SEMI_ANNUAL -> 6;
      case NINE_MONTH -> 9;
      default -> 12;
    };
  }

  /** The last calendar month of the period. */
  public YearMonth lastMonth() {
    return frequency == Frequency.SCHOOL_YEAR
        ? YearMonth.of(year + 1, Month.AUGUST)
        : YearMonth.of(year, months() * ordinal);
  }

  /** The first calendar month of the period. */
  public YearMonth firstMonth() {
    return lastMonth().minusMonths(months() - 1L);
  }

  /** The label, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return switch (frequency) {
      case MONTHLY -> year + (ordinal < 10 ? "-M0" : "-M") + ordinal;
      case QUARTERLY -> year + "-Q" + ordinal;
      case SEMI_ANNUAL -> year + "-H" + ordinal;
      case NINE_MONTH -> year + "-9M";
      case SCHOOL_YEAR -> year + "-SY";
      default -> Integer.toString(year);
    };
  }
}
