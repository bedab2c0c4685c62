package org.tuanthu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuanthu.schedule.Owed.duty;
import static org.tuanthu.schedule.Owed.rows;
import static org.tuanthu.schedule.Owed.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.Place;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.schedule.Schedule.Unscheduled;

class SchedulerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "MONTHLY     | 2025-M01 | 2024-12-15 | 2025-01-14 | 12",
        "MONTHLY     | 2025-M12 | 2025-11-15 | 2025-12-14 | 12",
        "QUARTERLY   | 2025-Q3  | 2025-06-15 | 2025-09-14 | 4",
        "SEMI_ANNUAL | 2025-H1  | 2024-12-15 | 2025-06-14 | 2",
        "NINE_MONTH  | 2025-9M  | 2024-12-15 | 2025-09-14 | 1",
        "ANNUAL      | 2025     | 2024-12-15 | 2025-12-14 | 1",
      })
  void a_duty_is_owed_for_each_period_of_the_year(
      Frequency frequency, String period, LocalDate from, LocalDate to, int periods) {
    List<Obligation> owed = schedule(2025, duty("Phòng A", "Sở", "", frequency)).obligations();

    assertThat(owed).hasSize(periods);
    assertThat(owed)
        .filteredOn(o -> o.period().equals(ReportingPeriod.parse(period)))
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.reporter()).contains(Party.named("Phòng A"));
              assertThat(o.recipient()).contains(Party.named("Sở"));
              assertThat(o.window().from()).contains(from);
              assertThat(o.window().to()).contains(to);
              assertThat(o.due()).isEqualTo(Due.NOT_SAID);
              assertThat(o.plan()).isEqualTo(PlanId.of("P"));
              assertThat(o.duty().section()).isEqualTo("III.1");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BY     | D20        | QUARTERLY   | 2025-03-20 2025-06-20 2025-09-20 2025-12-20",
        "BEFORE | D20        | QUARTERLY   | 2025-03-19 2025-06-19 2025-09-19 2025-12-19",
        "BEFORE | D01+1M     | QUARTERLY   | 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
        "BY     | DL         | SEMI_ANNUAL | 2025-06-30 2025-12-31",
        "BEFORE | --06-10    | SEMI_ANNUAL | 2025-06-09 -",
        "BEFORE | --07-15    | SEMI_ANNUAL | 2025-07-14 -",
        "BEFORE | --12-10    | SEMI_ANNUAL | - 2025-12-09",
        "BY     | --01-10+1Y | SEMI_ANNUAL | - 2026-01-10",
        "BEFORE | --12-10    | ANNUAL      | 2025-12-09",
        "BY     | --01-31+1Y | ANNUAL      | 2026-01-31",
        "BY     | --04-15    | QUARTERLY   | 2025-04-15 - - -",
        "BY     | 2025-05-10 | QUARTERLY   | - 2025-05-10 - -",
        "BY     | 2026-01-10 | QUARTERLY   | - - - 2026-01-10",
        "BY     | 2026-01-10 | ANNUAL      | 2026-01-10",
        "BY     | 2027-01-10 | ANNUAL      | -",
        "WITHIN | P5WD       | ANNUAL      | -",
        "BY     | cuối năm   | ANNUAL      | -",
      })
  void a_deadline_gives_each_period_its_day_and_no_period_the_day_of_another(
      Deadline.Kind kind, String rule, Frequency frequency, String days) {
    Deadline deadline = new Deadline("thời hạn", kind, DeadlineRule.parse(rule));
    Schedule schedule =
        schedule(2025, duty(List.of("Phòng A"), "Sở", Optional.of(deadline), frequency));

    assertThat(
            schedule.obligations().stream()
                .map(o -> o.due().day().map(LocalDate::toString).orElse("-"))
                .collect(Collectors.joining(" ")))
        .isEqualTo(days);
    assertThat(schedule.withoutDue())
        .isEqualTo(Arrays.stream(days.split(" ")).filter("-"::equals).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DAILY          | 0  | 1",
        "WEEKLY         | 0  | 1",
        "AD_HOC         | 0  | 1",
        "''             | 0  | 1",
        "MONTHLY        | 12 | 0",
        "ANNUAL AD_HOC  | 1  | 1",
        "WEEKLY MONTHLY | 12 | 1",
      })
  void a_duty_without_numbered_periods_is_listed_apart(String often, int owed, int apart) {
    Frequency[] frequencies =
        Arrays.stream(often.split(" "))
            .filter(word -> !word.isEmpty())
            .map(Frequency::valueOf)
            .toArray(Frequency[]::new);
    ReportingDuty duty = duty("Phòng A", "Sở", "", frequencies);

    Schedule schedule = schedule(2025, duty);

    assertThat(schedule.obligations()).hasSize(owed);
    assertThat(schedule.unscheduled())
        .isEqualTo(apart == 1 ? List.of(new Unscheduled(PlanId.of("P"), duty)) : List.of());
  }

  @Test
  void a_duty_that_names_nobody_is_owed_by_nobody_in_particular() {
    ReportingDuty duty =
        new ReportingDuty(
            Place.section(List.of("III")),
            List.of(),
            Optional.empty(),
            List.of(Frequency.ANNUAL),
            Optional.empty(),
            "Báo cáo hằng năm.");

    assertThat(schedule(2025, duty).obligations())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.reporter()).isEmpty();
              assertThat(o.recipient()).isEmpty();
            });
  }

  @Test
  void each_reporter_owes_a_report_of_its_own() {
    ReportingDuty duty =
        duty(List.of("Phòng B", "Phòng A"), "Sở", Optional.empty(), Frequency.SEMI_ANNUAL);

    assertThat(rows(schedule(2025, duty)))
        .containsExactly(
            "Phòng A > Sở 2025-H1 -",
            "Phòng B > Sở 2025-H1 -",
            "Phòng A > Sở 2025-H2 -",
            "Phòng B > Sở 2025-H2 -");
  }

  @Test
  void the_same_report_is_owed_once_but_another_day_or_recipient_makes_another_report() {
    Schedule schedule =
        schedule(
            2025,
            duty("Phòng A", "Sở", "D20", Frequency.ANNUAL),
            duty("Phòng A", "Sở", "D20", Frequency.ANNUAL),
            duty("Phòng A", "Sở", "", Frequency.ANNUAL),
            duty("Phòng A", "Sở", "D15", Frequency.ANNUAL),
            duty("Phòng A", "Văn phòng", "D20", Frequency.ANNUAL));

    assertThat(rows(schedule))
        .containsExactly(
            "Phòng A > Sở 2025 2025-12-20",
            "Phòng A > Sở 2025 -",
            "Phòng A > Sở 2025 2025-12-15",
            "Phòng A > Văn phòng 2025 2025-12-20");
    assertThat(schedule.withoutDue()).isEqualTo(1);
  }

  @Test
  void reports_come_by_the_end_of_their_period_the_shorter_first() {
    Schedule schedule =
        schedule(
            2025,
            duty("Phòng A", "Sở", "", Frequency.ANNUAL, Frequency.SEMI_ANNUAL),
            duty("Phòng B", "Sở", "", Frequency.QUARTERLY, Frequency.NINE_MONTH));

    assertThat(schedule.obligations())
        .extracting(o -> o.period().toString())
        .containsExactly(
            "2025-Q1", "2025-Q2", "2025-H1", "2025-Q3", "2025-9M", "2025-Q4", "2025-H2", "2025");
  }

  @ParameterizedTest
  @CsvSource({"1945, 12", "9999, 12"})
  void the_first_and_last_years_have_neighbours_on_one_side_only(int year, int owed) {
    assertThat(schedule(year, duty("A", "B", "--12-31", Frequency.MONTHLY)).obligations())
        .hasSize(owed)
        .last()
        .satisfies(o -> assertThat(o.due().day()).contains(LocalDate.of(year, 12, 31)));
  }

  @ParameterizedTest
  @CsvSource({"1944", "10000", "-1"})
  void a_year_that_no_period_can_name_is_refused(int year) {
    assertThatThrownBy(() -> schedule(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Integer.toString(year));
  }
}
