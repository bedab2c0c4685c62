package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.period.Deadline;

/**
 * A part of a sentence up to a semicolon, with what it says of reports.
 *
 * @param from the first token
 * @param to after the last token
 * @param report the token of the first report; -1 without one
 * @param firm whether somebody reports or sends there, rather than that reports are a purpose
 * @param periodic whether "định kỳ" stands there without a frequency
 */
record DutySegment(
    int from,
    int to,
    int report,
    boolean firm,
    boolean periodic,
    List<FrequencyPhrase> frequencies,
    List<DeadlinePhrase> deadlines,
    List<Occasion> occasions) {

  DutySegment {
    frequencies = ImmutableList.copyOf(frequencies);
    deadlines = ImmutableList.copyOf(deadlines);
    occasions = ImmutableList.copyOf(occasions);
  }

  boolean reports() {
    return report >= 0 && (firm || isTimed());
  }

  /** Whether it says how often, by when or on what occasion. */
  boolean isTimed() {
    return !frequencies.isEmpty()
        || !deadlines.isEmpty()
        || occasions.stream().anyMatch(DutySegment::isPlain);
  }

  private static boolean isPlain(Occasion occasion) {
    return occasion.rank() > 0;
  }

  /** Whether it goes on with the list of the segment before: a frequency or deadline at once. */
  boolean continues() {
    return report < 0
        && (frequencies.stream().anyMatch(f -> f.from() - from <= 4)
            || deadlines.stream().anyMatch(d -> d.from() - from <= 4));
  }

  /** This segment and the next one as one. */
  DutySegment with(DutySegment next) {
    return new DutySegment(
        Math.min(from, next.from),
        Math.max(to, next.to),
        report >= 0 ? report : next.report,
        firm || next.firm,
        periodic || next.periodic,
        join(frequencies, next.frequencies),
        join(deadlines, next.deadlines),
        join(occasions, next.occasions));
  }

  /** The words of the occasion that makes a report due; none where a day says all. */
  Optional<Deadline> occasion(SentenceTokens tokens) {
    boolean once = !deadlines.isEmpty() && deadlines.stream().allMatch(DeadlinePhrase::isOnce);
    boolean timed = !deadlines.isEmpty() || !frequencies.isEmpty();
    Optional<Occasion> best = Optional.empty();
    for (Occasion occasion : occasions) {
      boolean counts = occasion.rank() > 0 ? !(once && occasion.isRequest(tokens)) : !timed;
      if (counts && best.map(Occasion::rank).orElse(-1) < occasion.rank()) {
        best = Optional.of(occasion);
      }
    }
    return best.map(o -> o.deadline(tokens));
  }

  /** Only how often it says that things are done. */
  DutySegment timingOnly() {
    return new DutySegment(from, to, -1, false, periodic, frequencies, List.of(), List.of());
  }

  private static <T> List<T> join(List<T> first, List<T> second) {
    return ImmutableList.<T>builder().addAll(first).addAll(second).build();
  }
}
