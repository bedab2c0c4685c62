package org.tuanthu.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.Rollover;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.text.Confidence;

class ReportingRegimeTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of());
  private static final ReportingPeriod Q1 = ReportingPeriod.parse("2025-Q1");

  /** The deadlines of real regimes: section 2.3 of the notes on the law. */
  @ParameterizedTest
  @CsvSource({
    "D17,     BY,     2025-Q1, 2025-03-17",
    "D20,     BY,     2025-9M, 2025-09-20",
    "D21,     BY,     2025,    2025-12-21",
    "D25,     BY,     2025-H1, 2025-06-25",
    "C+P2WD,  BY,     2025-Q1, 2025-03-18", // 14/3 is a Friday
    "C+P2WD,  BY,     2025-Q2, 2025-06-17", // 14/6 is a Saturday
    "D05+1M,  BEFORE, 2025-H1, 2025-07-04",
    "D05+1M,  BEFORE, 2025-H2, 2026-01-04",
    "C+P10D,  BY,     2025-Q1, 2025-03-24",
  })
  void a_report_is_due_on(String rule, Deadline.Kind kind, String period, LocalDate due) {
    ReportTiming timing = timing(rule, kind, Rollover.NONE, OnTime.SENT);

    assertThat(timing.due(ReportingPeriod.parse(period), CALENDAR)).contains(due);
  }

  @ParameterizedTest
  @CsvSource({
    "D21, BY,     NONE,             2025-12-21",
    "D21, BY,     NEXT_WORKING_DAY, 2025-12-22",
    "D22, BEFORE, NEXT_WORKING_DAY, 2025-12-22", // excluded first, then rolled over
    "D20, BEFORE, NEXT_WORKING_DAY, 2025-12-19",
  })
  void a_due_day_off_rolls_over_if_the_regime_says_so(
      String rule, Deadline.Kind kind, Rollover rollover, LocalDate due) {
    ReportTiming timing = timing(rule, kind, rollover, OnTime.SENT);

    assertThat(timing.due(ReportingPeriod.parse("2025"), CALENDAR)).contains(due);
  }

  @Test
  void window_send_by_lock_and_on_time_are_separate() {
    ReportTiming sent = timing("D17", Deadline.Kind.BY, Rollover.NONE, OnTime.SENT);
    ReportTiming received = timing("D17", Deadline.Kind.BY, Rollover.NONE, OnTime.RECEIVED);
    LocalDate due = LocalDate.of(2025, 3, 17);

    assertThat(sent.window(Q1)).hasToString("2024-12-15/2025-03-14");
    assertThat(sent.lockDay(Q1, CALENDAR)).contains(LocalDate.of(2025, 3, 31));
    assertThat(sent.isOnTime(Q1, due, due.plusDays(1), CALENDAR)).contains(true);
    assertThat(received.isOnTime(Q1, due, due.plusDays(1), CALENDAR)).contains(false);
    assertThat(received.isOnTime(Q1, due, due, CALENDAR)).contains(true);
  }

  @Test
  void a_timing_without_send_by_knows_no_due_day() {
    ReportTiming timing =
        new ReportTiming(
            ReportingWindows.CALENDAR,
            Optional.empty(),
            Optional.empty(),
            OnTime.SENT,
            Rollover.NONE);

    assertThat(timing.due(Q1, CALENDAR)).isEmpty();
    assertThat(timing.lockDay(Q1, CALENDAR)).isEmpty();
    assertThat(timing.isOnTime(Q1, LocalDate.EPOCH, LocalDate.EPOCH, CALENDAR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phòng Kế hoạch - Tài chính | Phòng Kế hoạch",
        "phòng kế hoạch             | Phòng Kế hoạch",
        "Phòng Tổ chức              | Phòng",
        "Các phòng, đơn vị          | Phòng",
        "Trung tâm Trợ giúp pháp lý | UNIT",
        "UBND các xã, phường        | COMMUNE",
        "Ủy ban nhân dân xã An Bình | COMMUNE",
        "Phòngban                   | ALL",
        "Hội Luật gia               | ALL",
      })
  void the_entry_that_fits_most_closely_governs(String reporter, String expected) {
    ReportingRegime regime =
        new ReportingRegime(
            "Quy chế",
            "1/QĐ",
            List.of(
                entry("ALL", Optional.empty()),
                entry("UNIT", Optional.of(ReportingTier.UNIT)),
                entry("COMMUNE", Optional.of(ReportingTier.COMMUNE)),
                entry("Phòng", Optional.empty(), "Phòng"),
                entry("Phòng Kế hoạch", Optional.empty(), "Phòng Kế hoạch")));

    assertThat(regime.entry(Q1, Optional.of(reporter)).map(RegimeEntry::source)).contains(expected);
    assertThat(regime.entry(Q1, Optional.empty()).map(RegimeEntry::source)).contains("ALL");
    assertThat(regime.entry(ReportingPeriod.parse("2025-M01"), Optional.of(reporter))).isEmpty();
  }

  @Test
  void a_duty_of_nobody_in_particular_has_no_entry_for_somebody() {
    ReportingRegime regime =
        new ReportingRegime("Quy chế", "1/QĐ", List.of(entry("P", Optional.empty(), "Phòng")));

    assertThat(regime.entry(Q1, Optional.empty())).isEmpty();
  }

  @Test
  void an_entry_holds_by_the_cut_off() {
    RegimeEntry old = entry("cũ", DateRange.until(LocalDate.of(2025, 3, 13)), Optional.empty());
    RegimeEntry later = entry("mới", DateRange.from(LocalDate.of(2025, 3, 14)), Optional.empty());
    ReportingRegime regime = new ReportingRegime("Quy chế", "1/QĐ", List.of(old, later));

    assertThat(regime.entry(Q1, Optional.empty())).contains(later);
    assertThat(regime.entry(ReportingPeriod.parse("2024-Q4"), Optional.empty())).contains(old);
  }

  @Test
  void two_entries_for_the_same_reports_at_one_time_are_refused() {
    RegimeEntry one = entry("Điều 4", Optional.empty(), "Phòng", "Chi cục");
    RegimeEntry two = entry("Điều 5", Optional.empty(), "các phòng");

    assertThatThrownBy(() -> new ReportingRegime("Quy chế", "1/QĐ", List.of(one, two)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("QUARTERLY", "'Điều 4'", "'Điều 5'");
  }

  @Test
  void an_entry_needs_windows_for_its_frequency() {
    ReportTiming timing = timing("D17", Deadline.Kind.BY, Rollover.NONE, OnTime.SENT);

    assertThatThrownBy(
            () ->
                new RegimeEntry(
                    Frequency.SCHOOL_YEAR,
                    ReporterScope.ALL,
                    timing,
                    DateRange.ALWAYS,
                    Confidence.VERIFIED,
                    "Điều 4"))
        .hasMessageContaining("has no window for SCHOOL_YEAR");
  }

  private static RegimeEntry entry(String source, Optional<ReportingTier> tier, String... names) {
    return entry(source, DateRange.ALWAYS, tier, names);
  }

  private static RegimeEntry entry(
      String source, DateRange validity, Optional<ReportingTier> tier, String... names) {
    return new RegimeEntry(
        Frequency.QUARTERLY,
        new ReporterScope(tier, Arrays.asList(names)),
        timing("D17", Deadline.Kind.BY, Rollover.NONE, OnTime.SENT),
        validity,
        Confidence.VERIFIED,
        source);
  }

  private static ReportTiming timing(
      String rule, Deadline.Kind kind, Rollover rollover, OnTime onTime) {
    return new ReportTiming(
        ReportingWindows.DECREE_09_2019,
        Optional.of(new Deadline(rule, kind, DeadlineRule.parse(rule))),
        Optional.of(DeadlineRule.parse("DL")),
        onTime,
        rollover);
  }
}
