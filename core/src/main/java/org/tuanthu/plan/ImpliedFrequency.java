package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.tuanthu.period.Frequency;

/** The frequency that a deadline's own words tell: "trước ngày 20 hằng tháng" is monthly. */
final class ImpliedFrequency {

  private ImpliedFrequency() {}

  /** Frequencies that the words name: of every month, of the quarter's last month, every Friday. */
  static List<Frequency> named(DeadlinePhrase deadline) {
    ImmutableSet.Builder<Frequency> all = ImmutableSet.builder();
    for (PeriodTail tail : tails(deadline)) {
      boolean long_ = tail.noun() == PeriodNoun.YEAR;
      boolean counts = tail.each() || tail.noun() == PeriodNoun.QUARTER;
      if (!long_ && counts && tail.number() < 0) {
        tail.noun().every(1).ifPresent(all::add);
      }
    }
    return all.build().asList();
  }

  /** The frequency of a deadline for which no other words give one. */
  static Optional<Frequency> of(DeadlinePhrase deadline, boolean periodic) {
    List<Frequency> named = named(deadline);
    if (!named.isEmpty()) {
      return Optional.of(named.get(0));
    }
    if (deadline.day().isEmpty() || deadline.isOnce()) {
      return Optional.of(Frequency.AD_HOC);
    }
    DayWords day = deadline.day().get();
    if (day.month() == DayWords.ABSENT && day.tail(PeriodNoun.QUARTER).isEmpty()) {
      return ofMonth(day, periodic);
    }
    boolean yearly = recursYearly(deadline) || day.tail(PeriodNoun.PERIOD).isPresent();
    return Optional.of(periodic || yearly ? Frequency.ANNUAL : Frequency.AD_HOC);
  }

  private static Optional<Frequency> ofMonth(DayWords day, boolean periodic) {
    boolean ofYear = day.tail(PeriodNoun.YEAR).isPresent();
    Optional<PeriodTail> month = day.tail(PeriodNoun.MONTH);
    if (ofYear) {
      return Optional.of(Frequency.ANNUAL);
    }
    boolean ofPeriod = day.tail(PeriodNoun.PERIOD).isPresent();
    if (month.isPresent() && (month.get().position() == 0 || !ofPeriod)) {
      return Optional.of(Frequency.MONTHLY);
    }
    return month.isPresent() || periodic || ofPeriod
        ? Optional.empty()
        : Optional.of(Frequency.AD_HOC);
  }

  /** Whether it is a day of every year or of a neighbouring year. */
  static boolean recursYearly(DeadlinePhrase deadline) {
    return tails(deadline).stream()
        .anyMatch(tail -> tail.noun() == PeriodNoun.YEAR && (tail.each() || tail.shift() != 0));
  }

  private static List<PeriodTail> tails(DeadlinePhrase deadline) {
    return deadline.day().map(DayWords::tails).orElse(List.of());
  }
}
