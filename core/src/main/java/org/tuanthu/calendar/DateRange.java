package org.tuanthu.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A range of days (khoảng thời gian), both ends inclusive; an empty end is open.
 *
 * @param from first day, empty when unbounded
 * @param to last day, empty when unbounded
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** All days. */
  public static final DateRange ALWAYS = new DateRange(Optional.empty(), Optional.empty());

  public DateRange {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "A range of days must not end before it begins, got " + from.get() + " to " + to.get());
    }
  }

  /** From one day to another, both inclusive. */
  public static DateRange of(LocalDate from, LocalDate to) {
    return new DateRange(Optional.of(from), Optional.of(to));
  }

  /** From that day on. */
  public static DateRange from(LocalDate from) {
    return new DateRange(Optional.of(from), Optional.empty());
  }

  /** Up to and including that day. */
  public static DateRange until(LocalDate to) {
    return new DateRange(Optional.empty(), Optional.of(to));
  }

  /** The first day; {@link LocalDate#MIN} when the beginning is open. */
  public LocalDate first() {
    return from.orElse(LocalDate.MIN);
  }

  /** The last day; {@link LocalDate#MAX} when the end is open. */
  public LocalDate last() {
    return to.orElse(LocalDate.MAX);
  }

  /** Whether the day lies in the range. */
  public boolean contains(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true)
        && to.map(t -> !day.isAfter(t)).orElse(true);
  }

  /** Whether both ranges share at least one day. */
  public boolean overlaps(DateRange other) {
    return from.map(f -> other.to.map(t -> !t.isBefore(f)).orElse(true)).orElse(true)
        && to.map(t -> other.from.map(f -> !f.isAfter(t)).orElse(true)).orElse(true);
  }

  /** Both ends as ISO dates, {@code ..} for an open one: {@code 2024-01-01/2024-03-14}. */
  @Override
  public String toString() {
    return from.map(LocalDate::toString).orElse("..")
        + "/"
        + to.map(LocalDate::toString).orElse("..");
  }
}
