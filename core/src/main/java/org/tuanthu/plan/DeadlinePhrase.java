package org.tuanthu.plan;

import java.util.Optional;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;

/**
 * Words that say by when (thời hạn).
 *
 * @param from the first token
 * @param to after the last token
 * @param kind whether the named day counts
 * @param day the named day; empty for a span after an event
 * @param within the span after an event
 * @param weak whether it may be of other work and gives way to a plain deadline
 */
record DeadlinePhrase(
    int from,
    int to,
    Deadline.Kind kind,
    Optional<DayWords> day,
    Optional<DeadlineRule> within,
    boolean weak) {

  static DeadlinePhrase of(int from, Deadline.Kind kind, DayWords day, boolean weak) {
    Deadline.Kind counted = day.timed() ? Deadline.Kind.BY : kind;
    return new DeadlinePhrase(from, day.end(), counted, Optional.of(day), Optional.empty(), weak);
  }

  static DeadlinePhrase within(int from, int to, DeadlineRule span, boolean weak) {
    return new DeadlinePhrase(
        from, to, Deadline.Kind.WITHIN, Optional.empty(), Optional.of(span), weak);
  }

  /** Whether it names one day of one year. */
  boolean isOnce() {
    return day.filter(d -> d.year() != DayWords.ABSENT).isPresent();
  }
}
