package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.Frequency;

/**
 * How often and by when one duty is due.
 *
 * @param frequencies without doubles, in the order of the text
 * @param deadline by when
 */
record DutyTiming(List<Frequency> frequencies, Optional<Deadline> deadline) {
  static final DutyTiming UNSAID = new DutyTiming(List.of(), Optional.empty());

  /** A report of occasion. */
  static DutyTiming on(Deadline occasion) {
    return new DutyTiming(List.of(Frequency.AD_HOC), Optional.of(occasion));
  }

  DutyTiming {
    frequencies = ImmutableList.copyOf(frequencies);
  }
}
