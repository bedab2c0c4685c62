package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Place;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.Frequency;

/**
 * A standing duty to report (chế độ báo cáo), as a sentence of the plan states it.
 *
 * @param place the block and the characters of the sentence
 * @param reporters who reports, as written; empty when the sentence names nobody
 * @param recipient to whom
 * @param frequencies how often, without doubles, in the order of the text; empty when not said
 * @param deadline by when; one duty has one deadline
 * @param asWritten the sentence
 */
public record ReportingDuty(
    Place place,
    List<String> reporters,
    Optional<String> recipient,
    List<Frequency> frequencies,
    Optional<Deadline> deadline,
    String asWritten) {
  public ReportingDuty {
    reporters = ImmutableList.copyOf(reporters);
    frequencies = ImmutableList.copyOf(frequencies);
  }
}
