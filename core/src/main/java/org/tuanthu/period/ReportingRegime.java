package org.tuanthu.period;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The reporting regime of an agency (quy chế báo cáo, chế độ báo cáo): windows and deadlines by
 * frequency and reporter, which stand in where a plan is silent.
 *
 * @param name for example {@code Quy chế báo cáo của Sở Tư pháp}
 * @param source the document that issues it
 * @param entries in the order of the document
 */
public record ReportingRegime(String name, String source, List<RegimeEntry> entries) {

  public ReportingRegime {
    entries = ImmutableList.copyOf(entries);
    for (int i = 0; i < entries.size(); i++) {
      for (RegimeEntry earlier : entries.subList(0, i)) {
        if (earlier.clashesWith(entries.get(i))) {
          throw new IllegalArgumentException(
              "Two entries for "
                  + earlier.frequency()
                  + " reports of the same reporters hold at one time: '"
                  + earlier.source()
                  + "' ("
                  + earlier.validity()
                  + ") and '"
                  + entries.get(i).source()
                  + "' ("
                  + entries.get(i).validity()
                  + ")");
        }
      }
    }
  }

  /**
   * The entry for the report of a period: of those that hold at its cut-off, the one that fits the
   * reporter most closely; empty where none fits, or two fit alike.
   *
   * @param reporter as the plan writes it; empty when the plan names nobody
   */
  public Optional<RegimeEntry> entry(ReportingPeriod period, Optional<String> reporter) {
    Optional<RegimeEntry> best = Optional.empty();
    int closest = -1;
    for (RegimeEntry entry : entries) {
      if (entry.frequency() == period.frequency() && entry.holdsFor(period)) {
        int fit = entry.who().fit(reporter);
        if (fit > closest) {
          best = Optional.of(entry);
          closest = fit;
        } else if (fit == closest) {
          best = Optional.empty();
        }
      }
    }
    return best;
  }
}
