package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;

/** Ranges of days beside each other. */
final class Days {

  private Days() {}

  static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** The days from one to another; empty when the last comes before the first. */
  static Optional<DateRange> between(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? Optional.empty() : Optional.of(DateRange.of(from, to));
  }

  /** From the first day of either to the last of either. */
  static DateRange hull(DateRange a, DateRange b) {
    return DateRange.of(earlier(a.first(), b.first()), later(a.last(), b.last()));
  }
}
