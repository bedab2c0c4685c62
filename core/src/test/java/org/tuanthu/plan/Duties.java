package org.tuanthu.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.period.Frequency;

/** Duties in one line each, for tables of tests. */
final class Duties {
  static final Place PLACE = Place.of(Part.CLOSING, 0);

  private Duties() {}

  static List<ReportingDuty> in(String text) {
    return DutyGrammar.find(text, PLACE);
  }

  /** For example {@code SEMI_ANNUAL BEFORE --06-10; ANNUAL BEFORE --12-10}. */
  static String timings(List<ReportingDuty> duties) {
    return duties.stream().map(Duties::timing).collect(Collectors.joining("; "));
  }

  static String timing(ReportingDuty duty) {
    String often =
        duty.frequencies().isEmpty()
            ? "UNSAID"
            : duty.frequencies().stream().map(Frequency::name).collect(Collectors.joining("+"));
    return often + duty.deadline().map(d -> " " + d.kind() + " " + d.rule()).orElse("");
  }

  /** For example {@code Phòng Tư pháp, Văn phòng > Ủy ban nhân dân xã}. */
  static String parties(ReportingDuty duty) {
    return String.join(" | ", duty.reporters()) + " > " + duty.recipient().orElse("");
  }
}
