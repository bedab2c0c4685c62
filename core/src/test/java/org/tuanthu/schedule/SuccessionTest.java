package org.tuanthu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.text.Confidence;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitChange;
import org.tuanthu.unit.UnitChange.Abolished;
import org.tuanthu.unit.UnitChange.Created;
import org.tuanthu.unit.UnitChange.Merged;
import org.tuanthu.unit.UnitChange.Moved;
import org.tuanthu.unit.UnitChange.Renamed;
import org.tuanthu.unit.UnitChange.Split;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitKind;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitTree;

/** Windows run from the 15th to the 14th; changes fall on 01/5/2025, within the second quarter. */
class SuccessionTest {
  private static final UnitId AGENCY = UnitId.of("SYT");
  private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

  @Test
  void names_become_units_and_unknown_ones_stay_as_written() {
    Plans2025 plan =
        Plans2025.issued("2025-01-05")
            .duty("", Frequency.ANNUAL, "Văn phòng", "phòng a", "Ban Quản lý dự án");

    assertThat(schedule(plan).obligations())
        .extracting(Obligation::reporter, Obligation::recipient)
        .containsExactly(
            tuple(Optional.of(Party.named("Ban Quản lý dự án")), party("VP", "Văn phòng")),
            tuple(party("A", "Phòng A"), party("VP", "Văn phòng")));
  }

  @Test
  void a_merger_cuts_the_period_and_passes_the_rest_on() {
    assertThat(
            rows(
                quarterly("Phòng A", "Phòng B"),
                created("C", "Phòng C", MAY),
                new Merged(List.of(UnitId.of("A"), UnitId.of("B")), UnitId.of("C"))))
        .containsExactly(
            "2025-Q1 Phòng A 2024-12-15/2025-03-14",
            "2025-Q1 Phòng B 2024-12-15/2025-03-14",
            "2025-Q2 Phòng C 2025-05-01/2025-06-14",
            "2025-Q2 Phòng C (Phòng A) 2025-03-15/2025-04-30",
            "2025-Q2 Phòng C (Phòng B) 2025-03-15/2025-04-30",
            "2025-Q3 Phòng C 2025-06-15/2025-09-14",
            "2025-Q4 Phòng C 2025-09-15/2025-12-14");
  }

  @Test
  void a_unit_that_takes_another_up_keeps_its_whole_period() {
    assertThat(
            rows(
                quarterly("Phòng A", "Phòng B"),
                List.of(),
                new Merged(List.of(UnitId.of("A"), UnitId.of("B")), UnitId.of("B"))))
        .contains(
            "2025-Q2 Phòng B 2025-03-15/2025-06-14",
            "2025-Q2 Phòng B (Phòng A) 2025-03-15/2025-04-30")
        .hasSize(2 + 2 + 1 + 1);
  }

  @Test
  void a_unit_that_had_no_duty_has_one_from_the_day_on_which_it_takes_another_up() {
    assertThat(
            rows(
                quarterly("Phòng A"),
                List.of(),
                new Merged(List.of(UnitId.of("A"), UnitId.of("B")), UnitId.of("B"))))
        .containsExactly(
            "2025-Q1 Phòng A 2024-12-15/2025-03-14",
            "2025-Q2 Phòng B 2025-05-01/2025-06-14",
            "2025-Q2 Phòng B (Phòng A) 2025-03-15/2025-04-30",
            "2025-Q3 Phòng B 2025-06-15/2025-09-14",
            "2025-Q4 Phòng B 2025-09-15/2025-12-14");
  }

  @Test
  void each_part_of_a_split_unit_answers_for_it() {
    assertThat(
            rows(
                quarterly("Phòng A"),
                List.of(
                    unit("C", "Phòng C", DateRange.from(MAY)),
                    unit("D", "Phòng D", DateRange.from(MAY))),
                List.of(
                    new Created(UnitId.of("C")),
                    new Created(UnitId.of("D")),
                    new Split(UnitId.of("A"), List.of(UnitId.of("C"), UnitId.of("D"))))))
        .contains(
            "2025-Q2 Phòng C 2025-05-01/2025-06-14",
            "2025-Q2 Phòng C (Phòng A) 2025-03-15/2025-04-30",
            "2025-Q2 Phòng D 2025-05-01/2025-06-14",
            "2025-Q2 Phòng D (Phòng A) 2025-03-15/2025-04-30",
            "2025-Q3 Phòng C 2025-06-15/2025-09-14",
            "2025-Q3 Phòng D 2025-06-15/2025-09-14");
  }

  @Test
  void what_nobody_carries_on_has_lapsed_and_is_listed_apart() {
    Schedule schedule =
        schedule(quarterly("Phòng A"), register(List.of(), List.of(new Abolished(UnitId.of("A")))));

    assertThat(rows(schedule.obligations()))
        .containsExactly("2025-Q1 Phòng A 2024-12-15/2025-03-14");
    assertThat(rows(schedule.lapsed()))
        .containsExactly(
            "2025-Q2 Phòng A 2025-03-15/2025-06-14",
            "2025-Q3 Phòng A 2025-06-15/2025-09-14",
            "2025-Q4 Phòng A 2025-09-15/2025-12-14");
  }

  @Test
  void a_report_that_is_open_passes_on_though_its_data_are_complete() {
    Plans2025 due =
        Plans2025.issued("2025-01-05").duty("D10+2M", Frequency.QUARTERLY, "Sở", "Phòng A");

    assertThat(
            rows(
                due,
                List.of(),
                new Merged(List.of(UnitId.of("A"), UnitId.of("B")), UnitId.of("B"))))
        .contains("2025-Q1 Phòng B (Phòng A) 2024-12-15/2025-03-14");
  }

  @Test
  void another_name_cuts_nothing() {
    assertThat(
            rows(
                quarterly("Phòng A"),
                List.of(),
                new Renamed(UnitId.of("A"), "Phòng Á", List.of(), Optional.empty())))
        .containsExactly(
            "2025-Q1 Phòng A 2024-12-15/2025-03-14",
            "2025-Q2 Phòng Á 2025-03-15/2025-06-14",
            "2025-Q3 Phòng Á 2025-06-15/2025-09-14",
            "2025-Q4 Phòng Á 2025-09-15/2025-12-14");
  }

  @Test
  void a_plan_of_after_the_merger_leaves_the_days_before_it_to_the_unit_that_it_names() {
    Plans2025 plan = Plans2025.issued("2025-05-20").duty("", Frequency.QUARTERLY, "Sở", "Phòng C");

    assertThat(
            rows(
                plan,
                created("C", "Phòng C", MAY),
                new Merged(List.of(UnitId.of("A"), UnitId.of("B")), UnitId.of("C"))))
        .containsExactly(
            "2025-Q1 Phòng C (Phòng A) 2024-12-15/2025-03-14",
            "2025-Q1 Phòng C (Phòng B) 2024-12-15/2025-03-14",
            "2025-Q2 Phòng C 2025-05-01/2025-06-14",
            "2025-Q2 Phòng C (Phòng A) 2025-03-15/2025-04-30",
            "2025-Q2 Phòng C (Phòng B) 2025-03-15/2025-04-30",
            "2025-Q3 Phòng C 2025-06-15/2025-09-14",
            "2025-Q4 Phòng C 2025-09-15/2025-12-14");
  }

  @Test
  void a_group_means_its_units_and_those_that_join_it() {
    assertThat(rows(quarterly("Các phòng"), created("C", "Phòng C", MAY)))
        .containsExactly(
            "2025-Q1 Phòng A 2024-12-15/2025-03-14",
            "2025-Q1 Phòng B 2024-12-15/2025-03-14",
            "2025-Q2 Phòng A 2025-03-15/2025-06-14",
            "2025-Q2 Phòng B 2025-03-15/2025-06-14",
            "2025-Q2 Phòng C 2025-05-01/2025-06-14",
            "2025-Q3 Phòng A 2025-06-15/2025-09-14",
            "2025-Q3 Phòng B 2025-06-15/2025-09-14",
            "2025-Q3 Phòng C 2025-06-15/2025-09-14",
            "2025-Q4 Phòng A 2025-09-15/2025-12-14",
            "2025-Q4 Phòng B 2025-09-15/2025-12-14",
            "2025-Q4 Phòng C 2025-09-15/2025-12-14");
  }

  @Test
  void a_unit_that_leaves_a_group_keeps_its_duty() {
    assertThat(
            rows(
                quarterly("Các phòng"),
                List.of(),
                new Moved(UnitId.of("B"), UnitTree.ADMINISTRATIVE, UnitId.of("TINH"))))
        .contains("2025-Q4 Phòng B 2025-09-15/2025-12-14");
  }

  @Test
  void reports_go_to_the_unit_that_carries_the_recipient_on() {
    Schedule schedule =
        schedule(
            Plans2025.issued("2025-01-05").duty("", Frequency.QUARTERLY, "Phòng A", "Phòng B"),
            register(
                List.of(),
                List.of(new Merged(List.of(UnitId.of("A"), UnitId.of("VP")), UnitId.of("VP")))));

    assertThat(schedule.obligations())
        .extracting(Obligation::recipient)
        .containsExactly(
            party("A", "Phòng A"),
            party("VP", "Văn phòng"),
            party("VP", "Văn phòng"),
            party("VP", "Văn phòng"));
  }

  private static Plans2025 quarterly(String... reporters) {
    return Plans2025.issued("2025-01-05").duty("", Frequency.QUARTERLY, "Sở", reporters);
  }

  private static List<Unit> created(String id, String name, LocalDate day) {
    return List.of(unit(id, name, DateRange.from(day)));
  }

  private static List<String> rows(Plans2025 plan, List<Unit> more, UnitChange... changes) {
    List<UnitChange> all = new ArrayList<>();
    more.forEach(unit -> all.add(new Created(unit.id())));
    all.addAll(Arrays.asList(changes));
    return rows(plan, more, all);
  }

  private static List<String> rows(Plans2025 plan, List<Unit> more, List<UnitChange> changes) {
    Schedule schedule = schedule(plan, register(more, changes));
    assertThat(schedule.lapsed()).isEmpty();
    return rows(schedule.obligations());
  }

  private static List<String> rows(List<Obligation> owed) {
    return owed.stream()
        .map(
            o ->
                o.period()
                    + " "
                    + o.reporter().map(Party::name).orElse("-")
                    + o.predecessor().map(p -> " (" + p + ")").orElse("")
                    + " "
                    + o.window())
        .toList();
  }

  private static Schedule schedule(Plans2025 plan) {
    return schedule(plan, register(List.of(), List.of()));
  }

  private static Schedule schedule(Plans2025 plan, UnitRegister units) {
    return new Scheduler(ReportingWindows.DECREE_09_2019, WorkingCalendar.of(List.of()))
        .with(units)
        .schedule(plan.plan(), 2025);
  }

  private static UnitRegister register(List<Unit> more, List<UnitChange> changes) {
    List<Unit> units = new ArrayList<>(more);
    units.add(
        Unit.builder(UnitId.of("TINH"), DateRange.ALWAYS)
            .name("Tỉnh Phú An")
            .kind(UnitKind.PROVINCE)
            .build());
    units.add(
        Unit.builder(AGENCY, DateRange.ALWAYS)
            .name("Sở Y tế")
            .kind(UnitKind.DEPARTMENT)
            .parent(UnitTree.ADMINISTRATIVE, UnitId.of("TINH"))
            .build());
    units.add(unit("VP", "Văn phòng", DateRange.ALWAYS));
    units.add(unit("A", "Phòng A", DateRange.ALWAYS));
    units.add(unit("B", "Phòng B", DateRange.ALWAYS));
    return UnitRegister.of(
        units,
        changes.stream()
            .map(
                change -> new UnitEvent(MAY, change, "Quyết định số 1/QĐ-SYT", Confidence.VERIFIED))
            .toList());
  }

  private static Unit unit(String id, String name, DateRange validity) {
    return Unit.builder(UnitId.of(id), validity)
        .name(name)
        .kind(UnitKind.DIVISION)
        .parent(UnitTree.ADMINISTRATIVE, AGENCY)
        .build();
  }

  private static Optional<Party> party(String id, String name) {
    return Optional.of(new Party(name, Optional.of(UnitId.of(id))));
  }
}
