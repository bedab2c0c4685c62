package org.tuanthu.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * Days that are named by their place in a month or year (đầu, giữa, cuối tháng; đầu, giữa, cuối
 * năm), Article 146(2) and (3) of the Civil Code 91/2015/QH13.
 */
public enum NamedDay {
  /** The start of a month (đầu tháng): the 1st. */
  START_OF_MONTH,
  /** The middle of a month (giữa tháng): the 15th. */
  MIDDLE_OF_MONTH,
  /** The end of a month (cuối tháng): the last day. */
  END_OF_MONTH,
  /** The start of a year (đầu năm): 1 January. */
  START_OF_YEAR,
  /** The middle of a year (giữa năm): 30 June. */
  MIDDLE_OF_YEAR,
  /** The end of a year (cuối năm): 31 December. */
  END_OF_YEAR;

  private static final int MIDDLE = 15;

  /** The day in that month, or in the year of that month. */
  public LocalDate in(YearMonth month) {
    return switch (this) {
      case START_OF_MONTH -> month.atDay(1);
      case MIDDLE_OF_MONTH -> month.atDay(MIDDLE);
      case END_OF_MONTH -> month.atEndOfMonth();
      case START_OF_YEAR -> LocalDate.of(month.getYear(), Month.JANUARY, 1);
      case MIDDLE_OF_YEAR -> YearMonth.of(month.getYear(), Month.JUNE).atEndOfMonth();
      case END_OF_YEAR -> YearMonth.of(month.getYear(), Month.DECEMBER).atEndOfMonth();
    };
  }
}
