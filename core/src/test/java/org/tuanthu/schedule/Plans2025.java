package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.Frequency;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.ReportingDuty;

/** A plan of one agency for tests, duty by duty; immutable. */
record Plans2025(String id, Optional<LocalDate> issued, List<ReportingDuty> duties) {

  /** A plan that is issued on that day. */
  static Plans2025 issued(String day) {
    return new Plans2025("KH-05", Optional.of(LocalDate.parse(day)), List.of());
  }

  Plans2025 id(String other) {
    return new Plans2025(other, issued, duties);
  }

  /** With a duty; its deadline is a rule, or empty. */
  Plans2025 duty(String rule, Frequency frequency, String recipient, String... reporters) {
    List<ReportingDuty> more = new ArrayList<>(duties);
    more.add(
        new ReportingDuty(
            Place.section(List.of("III", Integer.toString(duties.size() + 1))),
            List.of(reporters),
            Optional.of(recipient),
            List.of(frequency),
            rule.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deadline(rule, Deadline.Kind.BY, DeadlineRule.parse(rule))),
            String.join(", ", reporters) + " báo cáo " + recipient + "."));
    return new Plans2025(id, issued, more);
  }

  Plan plan() {
    DocumentHead head =
        new DocumentHead(
            Optional.empty(),
            Optional.of("TỈNH PHÚ AN"),
            Optional.of("SỞ Y TẾ"),
            Optional.empty(),
            Optional.of(new PlaceAndDate("ngày ban hành", Optional.empty(), issued)),
            List.of());
    return new Plan(
        PlanId.of(id),
        AdministrativeDocument.builder().head(head).build(),
        OptionalInt.of(2025),
        List.of(),
        List.of(),
        duties,
        Optional.empty());
  }
}
