package org.tuanthu.unit;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuanthu.calendar.DateRange;

/** What can be asked of dated things, and how they end. */
final class Timeline {

  private Timeline() {}

  /** In the order of days; the same thing over adjoining ranges is one. */
  static <T> ImmutableList<Dated<T>> joined(List<Dated<T>> facts) {
    List<Dated<T>> joined = new ArrayList<>();
    Map<T, Integer> last = new HashMap<>();
    for (Dated<T> fact : sorted(facts)) {
      Integer at = last.get(fact.value());
      if (at != null && adjoin(joined.get(at).validity(), fact.validity())) {
        DateRange whole = new DateRange(joined.get(at).validity().from(), fact.validity().to());
        joined.set(at, new Dated<>(fact.value(), whole));
      } else {
        last.put(fact.value(), joined.size());
        joined.add(fact);
      }
    }
    return ImmutableList.copyOf(joined);
  }

  private static <T> List<Dated<T>> sorted(List<Dated<T>> facts) {
    List<Dated<T>> sorted = new ArrayList<>(facts);
    sorted.sort(comparing(Timeline::first));
    return sorted;
  }

  static boolean adjoin(DateRange earlier, DateRange later) {
    return earlier.to().isPresent()
        && later.from().isPresent()
        && ChronoUnit.DAYS.between(earlier.to().get(), later.from().get()) == 1;
  }

  private static LocalDate first(Dated<?> fact) {
    return fact.validity().first();
  }

  static <T> ImmutableList<T> on(List<Dated<T>> facts, LocalDate day) {
    return facts.stream()
        .filter(fact -> fact.validity().contains(day))
        .map(Dated::value)
        .collect(ImmutableList.toImmutableList());
  }

  /** Two things of one group that hold on one day. */
  static <T> Optional<String> clash(List<Dated<T>> facts, Function<T, ?> group) {
    Map<Object, Dated<T>> longest = new HashMap<>();
    for (Dated<T> fact : sorted(facts)) {
      Object key = group.apply(fact.value());
      Dated<T> earlier = longest.get(key);
      if (earlier != null && earlier.validity().overlaps(fact.validity())) {
        return Optional.of(
            "'" + earlier.value() + "' and '" + fact.value() + "' on " + first(fact));
      }
      longest.put(key, fact);
    }
    return Optional.empty();
  }

  /** Whether the facts, which follow each other, leave no day of the range out. */
  static boolean cover(List<? extends Dated<?>> facts, DateRange range) {
    if (facts.isEmpty() || !facts.get(0).validity().from().equals(range.from())) {
      return false;
    }
    for (int i = 1; i < facts.size(); i++) {
      if (!adjoin(facts.get(i - 1).validity(), facts.get(i).validity())) {
        return false;
      }
    }
    return facts.get(facts.size() - 1).validity().to().equals(range.to());
  }

  /** The part of the range before that day; empty when it begins on that day or later. */
  static Optional<DateRange> before(DateRange range, LocalDate day) {
    if (!day.isAfter(range.first())) {
      return Optional.empty();
    }
    LocalDate last = day.minusDays(1);
    return Optional.of(
        range.to().filter(to -> to.isBefore(day)).isPresent()
            ? range
            : new DateRange(range.from(), Optional.of(last)));
  }

  /** The facts as they were before that day. */
  static <T> List<Dated<T>> before(List<Dated<T>> facts, LocalDate day) {
    List<Dated<T>> kept = new ArrayList<>();
    for (Dated<T> fact : facts) {
      before(fact.validity(), day).ifPresent(range -> kept.add(new Dated<>(fact.value(), range)));
    }
    return kept;
  }
}
