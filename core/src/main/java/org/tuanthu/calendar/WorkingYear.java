package org.tuanthu.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Predicate;

/** The working days of one year, counted once so that spans need no walk from day to day. */
final class WorkingYear {
  private final int number;
  private final short[] upTo;
  private final short[] nth;

  private WorkingYear(int number, short[] upTo, short[] nth) {
    this.number = number;
    this.upTo = upTo;
    this.nth = nth;
  }

  static WorkingYear of(int number, Predicate<LocalDate> isWorked) {
    int length = Year.of(number).length();
    short[] upTo = new short[length + 1];
    short[] nth = new short[length + 1];
    short count = 0;
    LocalDate day = LocalDate.ofYearDay(number, 1);
    for (short d = 1; d <= length; d++) {
      if (isWorked.test(day)) {
        nth[++count] = d;
      }
      upTo[d] = count;
      day = day.plusDays(1);
    }
    return new WorkingYear(number, upTo, nth);
  }

  int number() {
    return number;
  }

  /** How many working days the year has. */
  int count() {
    return upTo[upTo.length - 1];
  }

  /** How many working days there are up to that day of the year, which counts; 0 gives 0. */
  int upTo(int dayOfYear) {
    return upTo[dayOfYear];
  }

  /** The day on which the n-th working day of the year falls, n from 1 to {@link #count}. */
  LocalDate nth(int n) {
    return LocalDate.ofYearDay(number, nth[n]);
  }

  boolean isWorked(int dayOfYear) {
    return upTo[dayOfYear] > upTo[dayOfYear - 1];
  }
}
