package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * The validity of an instrument at any day (dòng thời gian hiệu lực). Every day has an answer;
 * where nothing is known it is {@link Status#UNKNOWN}.
 */
public final class Timeline {
  private static final Message SILENT =
      Message.vi("danh mục không có thông tin về hiệu lực trong thời gian này")
          .en("the register has no fact on its validity at this time");
  private static final Message SOME =
      Message.vi("không thuộc các điều, khoản mà danh mục ghi là đã hết hiệu lực")
          .en("it is none of the provisions that the register holds to have expired");
  private static final Message PARTS =
      Message.vi("văn bản đã hết hiệu lực một phần, danh mục không ghi những điều, khoản nào")
          .en("the instrument has partly expired, the register does not say which provisions");

  private static final Timeline SILENCE =
      new Timeline(List.of(silent(DateRange.ALWAYS)), List.of());

  private final ImmutableList<ValidityPeriod> periods;
  private final ImmutableList<ValidityPeriod> provisions;
  private final long[] starts;
  private final ValidityPeriod[] inOrder;

  private Timeline(List<ValidityPeriod> periods, List<ValidityPeriod> provisions) {
    this.periods = ImmutableList.copyOf(periods);
    this.provisions = ImmutableList.copyOf(provisions);
    inOrder = periods.toArray(new ValidityPeriod[0]);
    starts = periods.stream().mapToLong(period -> period.first().toEpochDay()).toArray();
  }

  /**
   * The timeline of those facts; whole ones do not overlap.
   *
   * @throws IllegalArgumentException if two whole ones share a day
   */
  static Timeline of(List<ValidityPeriod> facts) {
    if (facts.isEmpty()) {
      return SILENCE;
    }
    List<ValidityPeriod> whole =
        facts.stream()
            .filter(fact -> fact.provision().isEmpty())
            .sorted(Comparator.comparing(ValidityPeriod::first))
            .toList();
    ImmutableList.Builder<ValidityPeriod> periods = ImmutableList.builder();
    Optional<LocalDate> next = Optional.empty();
    boolean open = true;
    for (ValidityPeriod fact : whole) {
      if (!open || next.filter(day -> day.isAfter(fact.first())).isPresent()) {
        throw new IllegalArgumentException("Periods of validity overlap at " + fact.range());
      }
      if (fact.range().from().isPresent() && !fact.range().from().equals(next)) {
        periods.add(silent(new DateRange(next, Optional.of(fact.first().minusDays(1)))));
      }
      periods.add(fact);
      open = fact.range().to().isPresent();
      next = fact.range().to().map(day -> day.plusDays(1));
    }
    if (open) {
      periods.add(silent(new DateRange(next, Optional.empty())));
    }
    return new Timeline(
        periods.build(), facts.stream().filter(fact -> fact.provision().isPresent()).toList());
  }

  private static ValidityPeriod silent(DateRange range) {
    return new ValidityPeriod(range, Status.UNKNOWN, Confidence.LIKELY, SILENT, "-");
  }

  /** All periods of the whole instrument in the order of time, from ever to ever, without gap. */
  public List<ValidityPeriod> periods() {
    return periods;
  }

  /** What is known of single provisions. */
  public List<ValidityPeriod> provisions() {
    return provisions;
  }

  /** The validity of the whole instrument on that day. */
  public ValidityPeriod on(LocalDate day) {
    long wanted = day.toEpochDay();
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= wanted) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return inOrder[low];
  }

  /**
   * The validity of a provision on that day. What holds for the whole instrument holds for its
   * parts; where it has partly expired, the facts on provisions decide.
   */
  public ValidityPeriod on(LocalDate day, Provision provision) {
    ValidityPeriod whole = on(day);
    if (!whole.status().isInForce()) {
      return whole;
    }
    List<ValidityPeriod> known =
        provisions.stream().filter(fact -> fact.range().contains(day)).toList();
    Optional<ValidityPeriod> decisive =
        known.stream()
            .filter(fact -> fact.provision().orElseThrow().covers(provision))
            .max(Comparator.comparingInt(fact -> fact.status().weight()));
    if (decisive.isPresent()) {
      return decisive.get();
    }
    Optional<ValidityPeriod> within =
        known.stream()
            .filter(fact -> provision.covers(fact.provision().orElseThrow()))
            .max(Comparator.comparingInt(fact -> fact.status().weight()));
    if (within.isPresent()) {
      return of(within.get(), partly(within.get().status()), provision);
    }
    if (whole.status() == Status.IN_FORCE) {
      return whole;
    }
    return known.isEmpty()
        ? of(whole, Status.UNKNOWN, Confidence.LIKELY, PARTS, provision)
        : of(whole, Status.IN_FORCE, Confidence.LIKELY, SOME, provision);
  }

  private static Status partly(Status status) {
    return status == Status.EXPIRED || status == Status.NO_LONGER_SUITABLE
        ? Status.PARTLY_EXPIRED
        : status == Status.SUSPENDED ? Status.UNKNOWN : status;
  }

  private static ValidityPeriod of(ValidityPeriod part, Status status, Provision provision) {
    return of(part, status, part.confidence(), part.why(), provision);
  }

  private static ValidityPeriod of(
      ValidityPeriod from, Status status, Confidence confidence, Message why, Provision provision) {
    return new ValidityPeriod(
        Optional.of(provision),
        from.range(),
        status,
        confidence,
        why,
        from.article(),
        from.source(),
        from.recorded());
  }
}
