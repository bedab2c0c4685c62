package org.tuanthu.period;

import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Confidence;

/**
 * What a regime lays down for the reports of one frequency (một chế độ báo cáo).
 *
 * @param frequency one with numbered periods
 * @param who who owes them
 * @param timing data window, send-by, lock and on-time rule
 * @param validity the cut-off days for which it holds
 * @param confidence how sure it is
 * @param source the article of the regime
 */
public record RegimeEntry(
    Frequency frequency,
    ReporterScope who,
    ReportTiming timing,
    DateRange validity,
    Confidence confidence,
    String source) {

  public RegimeEntry {
    if (!timing.windows().covers(frequency)) {
      throw new IllegalArgumentException(
          "The series '"
              + timing.windows().id()
              + "' has no window for "
              + frequency
              + ", only for "
              + timing.windows().windows().keySet());
    }
  }

  /** Whether the entry holds for a period of its frequency, by the cut-off. */
  boolean holdsFor(ReportingPeriod period) {
    return timing.window(period).to().filter(validity::contains).isPresent();
  }

  boolean clashesWith(RegimeEntry other) {
    return frequency == other.frequency
        && validity.overlaps(other.validity)
        && who.clashesWith(other.who);
  }
}
