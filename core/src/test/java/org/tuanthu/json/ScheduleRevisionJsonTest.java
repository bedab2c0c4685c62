package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.Rollover;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.OnTime;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.period.ReportTiming;
import org.tuanthu.period.ReporterScope;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.schedule.Due;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Obligations;
import org.tuanthu.schedule.Party;
import org.tuanthu.schedule.ScheduleRevision;
import org.tuanthu.text.Confidence;
import org.tuanthu.unit.UnitId;

class ScheduleRevisionJsonTest {
  private static final Instant ISSUED = Instant.parse("2025-01-10T01:02:03Z");

  @Test
  void a_revision_survives_being_kept() {
    ScheduleRevision first =
        ScheduleRevision.first(
            Obligations.schedule(
                Obligations.owed("Phòng A", "2025-Q1", "2025-03-19"),
                Obligations.owed("Phòng A", "2025", ""),
                ruled()),
            ISSUED);
    ScheduleRevision next = first.next(Obligations.schedule(ruled()), ISSUED.plusSeconds(60));

    assertThat(ScheduleRevisionJson.read(ScheduleRevisionJson.write(first))).isEqualTo(first);
    assertThat(ScheduleRevisionJson.read(ScheduleRevisionJson.write(next))).isEqualTo(next);
    assertThat(ScheduleRevisionJson.write(next)).doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"year\":2025}", "null", "{\"year\":\"x\"}"})
  void another_text_is_refused(String json) {
    assertThatThrownBy(() -> ScheduleRevisionJson.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Cannot read a revision of a schedule at $");
  }

  private static Obligation ruled() {
    RegimeEntry entry =
        new RegimeEntry(
            Frequency.QUARTERLY,
            ReporterScope.ALL,
            new ReportTiming(
                ReportingWindows.DECREE_09_2019,
                Optional.of(new Deadline("ngày 17", Deadline.Kind.BY, DeadlineRule.parse("D17"))),
                Optional.of(DeadlineRule.parse("C+P2WD")),
                OnTime.SENT,
                Rollover.NONE),
            DateRange.ALWAYS,
            Confidence.VERIFIED,
            "Điều 5");
    Obligation owed = Obligations.owed("Phòng B", "2025-Q2", "");
    return new Obligation(
        owed.plan(),
        owed.duty(),
        Optional.of(new Party("Phòng B", Optional.of(UnitId.of("B")))),
        Optional.of(new Party("Phòng C", Optional.of(UnitId.of("C")))),
        owed.recipient(),
        owed.period(),
        owed.window(),
        new Due(Optional.of(LocalDate.of(2025, 6, 17)), Due.Basis.REGIME, "Điều 5"),
        Optional.of(entry));
  }
}
