package org.tuanthu.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.DeadlineRule.DayOfMonth;
import org.tuanthu.period.DeadlineRule.DayOfYear;
import org.tuanthu.period.DeadlineRule.InWords;
import org.tuanthu.period.DeadlineRule.OnDate;
import org.tuanthu.period.Frequency;

/** Turns the words of a deadline into the rule that computes its day. */
final class DeadlineRules {

  private static final PeriodTail OWN_PERIOD =
      new PeriodTail(PeriodNoun.PERIOD, false, 0, 0, DayWords.ABSENT, 0);

  private DeadlineRules() {}

  static Deadline deadline(
      SentenceTokens tokens, DeadlinePhrase phrase, List<Frequency> frequencies) {
    String words = tokens.written(phrase.from(), phrase.to());
    DeadlineRule rule =
        phrase
            .within()
            .or(() -> phrase.day().flatMap(day -> computed(day, phrase.kind(), frequencies)))
            .orElseGet(() -> new InWords(words));
    return new Deadline(words, phrase.kind(), rule);
  }

  private static Optional<DeadlineRule> computed(
      DayWords day, Deadline.Kind kind, List<Frequency> frequencies) {
    if (day.vague()) {
      return Optional.empty();
    }
    try {
      return day.day() == DayWords.ABSENT
          ? ofSpan(day, kind)
          : day.month() == DayWords.ABSENT ? ofPeriod(day, frequencies) : Optional.of(ofDate(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DeadlineRule ofDate(DayWords day) {
    return day.year() == DayWords.ABSENT
        ? new DayOfYear(day.month(), day.day(), day.yearShift())
        : new OnDate(LocalDate.of(day.year(), day.month(), day.day()));
  }

  /** A month or quarter without a day: its last one, or before its first. */
  private static Optional<DeadlineRule> ofSpan(DayWords day, Deadline.Kind kind) {
    int quarter = day.tail(PeriodNoun.QUARTER).map(PeriodTail::number).orElse(DayWords.ABSENT);
    boolean isMonth = day.month() != DayWords.ABSENT;
    if (!isMonth && quarter < 1) {
      return Optional.empty();
    }
    boolean before = kind == Deadline.Kind.BEFORE;
    int last = isMonth ? day.month() : 3 * quarter;
    int month = before && !isMonth ? last - 2 : last;
    int year = day.year() == DayWords.ABSENT ? 2024 : day.year();
    int of = before ? 1 : YearMonth.of(year, month).lengthOfMonth();
    return Optional.of(
        day.year() == DayWords.ABSENT
            ? new DayOfYear(month, of, day.yearShift())
            : new OnDate(LocalDate.of(day.year(), month, of)));
  }

  private static Optional<DeadlineRule> ofPeriod(DayWords day, List<Frequency> frequencies) {
    if (day.timed() && day.tails().isEmpty()) {
      return Optional.empty();
    }
    Optional<PeriodTail> month = day.tail(PeriodNoun.MONTH);
    Optional<PeriodTail> longer =
        day.tails().stream()
            .filter(tail -> tail.noun() != PeriodNoun.MONTH && tail.noun() != PeriodNoun.WEEK)
            .findFirst();
    int position = month.map(PeriodTail::position).orElse(0);
    if (position > 0) {
      return ofMonthIn(day, position, longer.orElse(OWN_PERIOD), frequencies);
    }
    if (month.isPresent() && position == 0) {
      return Optional.of(new DayOfMonth(day.day(), Math.max(0, month.get().shift())));
    }
    if (day.tails().isEmpty()) {
      return frequencies.isEmpty() || frequencies.equals(List.of(Frequency.AD_HOC))
          ? Optional.empty()
          : Optional.of(new DayOfMonth(day.day(), 0));
    }
    boolean lastOfSpan = day.day() == DayWords.LAST_DAY && longer.isPresent();
    return lastOfSpan ? Optional.of(new DayOfMonth(0, 0)) : Optional.empty();
  }

  /** "tháng cuối quý", "tháng đầu tiên của kỳ kế tiếp": counted from the period's last month. */
  private static Optional<DeadlineRule> ofMonthIn(
      DayWords day, int position, PeriodTail span, List<Frequency> frequencies) {
    int length = months(span.noun(), frequencies);
    if (position == PeriodTail.LAST ? length == 0 && span.shift() != 0 : unknown(span, length)) {
      return Optional.empty();
    }
    int ordinal = position == PeriodTail.LAST ? length : position;
    int offset = span.shift() > 0 ? ordinal : ordinal - length;
    if (span.noun() == PeriodNoun.YEAR) {
      return Optional.of(new DayOfYear(ordinal, day.day(), Math.max(0, span.shift())));
    }
    return Optional.of(new DayOfMonth(day.day(), offset));
  }

  private static boolean unknown(PeriodTail span, int length) {
    return length == 0 && span.shift() <= 0;
  }

  private static int months(PeriodNoun noun, List<Frequency> frequencies) {
    if (noun == PeriodNoun.QUARTER || noun == PeriodNoun.YEAR) {
      return noun == PeriodNoun.QUARTER ? 3 : 12;
    }
    return frequencies.size() != 1
        ? 0
        : switch (frequencies.get(0)) {
          case MONTHLY -> 1;
          case QUARTERLY -> 3;
          case SEMI_ANNUAL -> 6;
          case NINE_MONTH -> 9;
          case ANNUAL, SCHOOL_YEAR -> 12;
          case DAILY, WEEKLY, AD_HOC -> 0;
        };
  }
}
