package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.period.Frequency;

/**
 * What the headings and openings above a text say of the reports in it.
 *
 * @param reporters who reports when the text names nobody
 * @param frequencies how often when the text says only by when
 * @param reporting whether the text goes on about reports without saying so
 * @param units names of the document
 */
record DutyContext(
    List<String> reporters, List<Frequency> frequencies, boolean reporting, KnownUnits units) {
  static final DutyContext NONE = of(KnownUnits.NONE);

  /** That of a document where nothing has been said yet. */
  static DutyContext of(KnownUnits units) {
    return new DutyContext(List.of(), List.of(), false, units);
  }

  DutyContext {
    reporters = ImmutableList.copyOf(reporters);
    frequencies = ImmutableList.copyOf(frequencies);
  }
}
