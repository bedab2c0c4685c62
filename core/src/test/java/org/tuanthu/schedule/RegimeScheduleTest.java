package org.tuanthu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.Rollover;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.OnTime;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.period.ReportTiming;
import org.tuanthu.period.ReporterScope;
import org.tuanthu.period.ReportingRegime;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.text.Confidence;

class RegimeScheduleTest {
  private static final Scheduler SCHEDULER =
      new Scheduler(ReportingWindows.DECREE_09_2019, WorkingCalendar.of(List.of()))
          .with(
              new ReportingRegime(
                  "Quy chế",
                  "1/QĐ",
                  List.of(entry(Frequency.SEMI_ANNUAL), entry(Frequency.SCHOOL_YEAR))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-          | 2025-07-05 REGIME, 2026-01-05 REGIME", // silent
        "D20        | 2025-06-20 PLAN, 2025-12-20 PLAN",
        "--06-10    | 2025-06-10 PLAN, 2026-01-05 REGIME", // silent of the second half
        "cuối kỳ    | - IN_WORDS, - IN_WORDS", // words that nobody can compute
        "P5WD       | - AFTER_EVENT, - AFTER_EVENT", // counts from an event
      })
  void the_regime_supplies_what_the_plan_leaves_out_and_nothing_else(String rule, String due) {
    Schedule schedule = schedule("Phòng A", rule, Frequency.SEMI_ANNUAL);

    assertThat(
            schedule.obligations().stream()
                .map(o -> dayAndBasis(o.due()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(due);
    assertThat(schedule.obligations())
        .allSatisfy(o -> assertThat(o.regime().map(RegimeEntry::source)).contains("Điều 5"))
        .extracting(o -> o.window().toString())
        .containsExactly("2025-01-01/2025-06-30", "2025-07-01/2025-12-31");
  }

  @Test
  void reporters_that_the_regime_does_not_name_keep_what_the_plan_says() {
    assertThat(schedule("Hội A", null, Frequency.SEMI_ANNUAL).obligations())
        .allSatisfy(
            o -> {
              assertThat(o.due()).isEqualTo(Due.NOT_SAID);
              assertThat(o.regime()).isEmpty();
            })
        .first()
        .satisfies(o -> assertThat(o.window()).hasToString("2024-12-15/2025-06-14"));
  }

  @Test
  void a_school_year_is_scheduled_only_with_windows_for_it() {
    assertThat(schedule("Phòng A", null, Frequency.SCHOOL_YEAR).obligations())
        .singleElement()
        .satisfies(o -> assertThat(o.window()).hasToString("2025-09-01/2026-08-31"));
    Schedule without = schedule("Hội A", null, Frequency.SCHOOL_YEAR);
    assertThat(without.obligations()).isEmpty();
    assertThat(without.unscheduled()).hasSize(1);
  }

  @Test
  void the_words_of_a_due_day_name_the_regime_and_its_article() {
    assertThat(schedule("Phòng A", null, Frequency.SEMI_ANNUAL).obligations())
        .extracting(o -> o.due().words())
        .containsOnly("Quy chế, Điều 5");
  }

  @ParameterizedTest
  @CsvSource({"2025-12-20, NOT_SAID", "2025-12-20, IN_WORDS", ", PLAN", ", REGIME"})
  void a_day_from_nowhere_and_a_basis_without_its_day_are_refused(LocalDate day, Due.Basis basis) {
    assertThatThrownBy(() -> new Due(Optional.ofNullable(day), basis, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from " + basis);
  }

  private static String dayAndBasis(Due due) {
    return due.day().map(LocalDate::toString).orElse("-") + " " + due.basis();
  }

  private static Schedule schedule(String reporter, String rule, Frequency frequency) {
    ReportingDuty duty =
        new ReportingDuty(
            Place.section(List.of("III")),
            List.of(reporter),
            Optional.of("Sở"),
            List.of(frequency),
            Optional.ofNullable(rule)
                .map(r -> new Deadline(r, Deadline.Kind.BY, DeadlineRule.parse(r))),
            "Báo cáo.");
    return SCHEDULER.schedule(
        new Plan(
            PlanId.of("P"),
            AdministrativeDocument.builder().build(),
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(duty),
            Optional.empty()),
        2025);
  }

  private static RegimeEntry entry(Frequency frequency) {
    return new RegimeEntry(
        frequency,
        new ReporterScope(Optional.empty(), List.of("Phòng")),
        new ReportTiming(
            ReportingWindows.CALENDAR,
            Optional.of(new Deadline("D05+1M", Deadline.Kind.BY, DeadlineRule.parse("D05+1M"))),
            Optional.empty(),
            OnTime.SENT,
            Rollover.NONE),
        DateRange.ALWAYS,
        Confidence.VERIFIED,
        "Điều 5");
  }
}
