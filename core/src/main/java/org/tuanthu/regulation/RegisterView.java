package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.tuanthu.calendar.DateRange;

/** The facts of a register that count at one state of knowledge. */
final class RegisterView {

  private RegisterView() {}

  /** All that is recorded and was never superseded. */
  static List<Regulation> latest(List<Regulation> recorded) {
    return of(recorded, days -> days.to().isEmpty());
  }

  /** What the register held on that day. */
  static List<Regulation> knownOn(List<Regulation> recorded, LocalDate day) {
    return of(recorded, days -> days.contains(day));
  }

  private static List<Regulation> of(List<Regulation> recorded, Predicate<DateRange> counts) {
    return recorded.stream()
        .filter(regulation -> counts.test(regulation.recorded()))
        .map(regulation -> of(regulation, counts))
        .collect(ImmutableList.toImmutableList());
  }

  /** The instrument with the facts that count; itself when all do. */
  private static Regulation of(Regulation regulation, Predicate<DateRange> counts) {
    boolean all =
        regulation.validity().stream().allMatch(fact -> counts.test(fact.recorded()))
            && regulation.relations().stream().allMatch(fact -> counts.test(fact.recorded()));
    return all
        ? regulation
        : regulation.with(
            regulation.validity().stream().filter(f -> counts.test(f.recorded())).toList(),
            regulation.relations().stream().filter(f -> counts.test(f.recorded())).toList());
  }
}
