package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.period.ReportingPeriod;

/**
 * For which period a duty asks for a report, over which days and by when.
 *
 * @param slot the index of the period in its year
 */
record Term(
    int slot, ReportingPeriod period, DateRange window, Due due, Optional<RegimeEntry> regime) {

  /** The same for other days. */
  Term over(DateRange days) {
    return new Term(slot, period, days, due, regime);
  }

  /** Until when the report is open: its due day, at least the last day of its data. */
  LocalDate openUntil() {
    LocalDate cutOff = window.last();
    return due.day().filter(day -> day.isAfter(cutOff)).orElse(cutOff);
  }

  /** Whether the same report is meant; which words give its day does not matter. */
  boolean isSame(Term other) {
    return slot == other.slot && window.equals(other.window) && due.day().equals(other.due.day());
  }
}
