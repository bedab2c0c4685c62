package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.tuanthu.calendar.DateRange;

/** What ends the day before a change. */
final class Ending {

  private Ending() {}

  /** The unit when it ends before that day. */
  static Unit before(Unit unit, LocalDate day) {
    DateRange validity =
        Timeline.before(unit.validity(), day)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Unit "
                            + unit.id()
                            + " exists "
                            + unit.validity()
                            + ", not before "
                            + day));
    return new Unit(
        unit.id(),
        validity,
        Timeline.before(unit.names(), day),
        Timeline.before(unit.otherNames(), day),
        Timeline.before(unit.kinds(), day),
        Timeline.before(unit.codes(), day),
        Timeline.before(unit.parents(), day));
  }

  /**
   * The facts when those that are replaced end before that day.
   *
   * @throws IllegalArgumentException if one of those begins on that day or later
   */
  static <T> List<Dated<T>> of(List<Dated<T>> facts, LocalDate day, Predicate<T> replaced) {
    ImmutableList.Builder<Dated<T>> kept = ImmutableList.builder();
    for (Dated<T> fact : facts) {
      if (!replaced.test(fact.value())) {
        kept.add(fact);
        continue;
      }
      if (fact.validity().from().filter(from -> !from.isBefore(day)).isPresent()) {
        throw new IllegalArgumentException(
            "'" + fact.value() + "' begins on " + fact.validity() + ", not before " + day);
      }
      Timeline.before(fact.validity(), day)
          .ifPresent(range -> kept.add(new Dated<>(fact.value(), range)));
    }
    return kept.build();
  }
}
