package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A day as a deadline names it: "ngày 15/6", "ngày 20 của tháng cuối quý", "thứ Sáu hằng tuần".
 *
 * @param day 1 to 31, {@link #LAST_DAY}, or {@link #ABSENT}
 * @param month 1 to 12 or {@link #ABSENT}
 * @param year or {@link #ABSENT}
 * @param tails what follows the day
 * @param vague whether an hour, a weekday or "cuối" makes it no computable day
 * @param timed whether an hour of the day is named, so that the day itself still counts
 * @param end after its last token
 */
record DayWords(
    int day, int month, int year, List<PeriodTail> tails, boolean vague, boolean timed, int end) {
  static final int ABSENT = -1;
  static final int LAST_DAY = 0;

  DayWords {
    tails = ImmutableList.copyOf(tails);
  }

  /** The day that begins at {@code at}. */
  static Optional<DayWords> at(SentenceTokens tokens, int at) {
    return new DayScan(tokens, at).read();
  }

  /** That day of another month, which is named alone at {@code at}: "tháng 12", "9". */
  static Optional<DayWords> inMonth(SentenceTokens tokens, int at, int day) {
    return new DayScan(tokens, at).month(day);
  }

  /** Whether it names a month or a span of time, so that it can stand without "ngày". */
  boolean isDated() {
    return month != ABSENT || tails.stream().anyMatch(tail -> tail.each() || tail.position() > 0);
  }

  /** The tail of that noun. */
  Optional<PeriodTail> tail(PeriodNoun noun) {
    return tails.stream().filter(tail -> tail.noun() == noun).findFirst();
  }

  /** How far the year is from that of the report. */
  int yearShift() {
    return tails.stream()
        .filter(tail -> tail.noun() == PeriodNoun.YEAR && tail.shift() != 0)
        .map(PeriodTail::shift)
        .findFirst()
        .orElse(0);
  }
}
