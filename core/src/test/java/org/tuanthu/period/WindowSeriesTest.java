package org.tuanthu.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.period.DeadlineRule.DayOfMonth;
import org.tuanthu.period.WindowSeries.Window;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

class WindowSeriesTest {
  private static final WindowSeries AUTUMN =
      series(Map.of(Frequency.ANNUAL, window("D15-4M", "D14-3M", false)));
  private static final WindowSeries TEN_MONTHS =
      series(Map.of(Frequency.ANNUAL, window("D15-1M", "D14-2M", true)));

  /** Article 12 of Decree 09/2019/NĐ-CP. */
  @ParameterizedTest
  @CsvSource({
    "2024-M01, 2023-12-15, 2024-01-14",
    "2024-M03, 2024-02-15, 2024-03-14",
    "2024-Q1,  2023-12-15, 2024-03-14",
    "2024-Q2,  2024-03-15, 2024-06-14",
    "2024-Q3,  2024-06-15, 2024-09-14",
    "2024-Q4,  2024-09-15, 2024-12-14",
    "2024-H1,  2023-12-15, 2024-06-14",
    "2024-H2,  2024-06-15, 2024-12-14",
    "2024-9M,  2023-12-15, 2024-09-14",
    "2024,     2023-12-15, 2024-12-14",
  })
  void the_decree_counts_from_the_15th_to_the_14th(String label, LocalDate from, LocalDate to) {
    assertThat(ReportingWindows.DECREE_09_2019.window(ReportingPeriod.parse(label)))
        .isEqualTo(DateRange.of(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-M02, 2024-02-01, 2024-02-29",
    "2023-M02, 2023-02-01, 2023-02-28",
    "2024-Q4,  2024-10-01, 2024-12-31",
    "2024,     2024-01-01, 2024-12-31",
    "2024-SY,  2024-09-01, 2025-08-31",
  })
  void the_calendar_counts_whole_months(String label, LocalDate from, LocalDate to) {
    assertThat(ReportingWindows.CALENDAR.window(ReportingPeriod.parse(label)))
        .isEqualTo(DateRange.of(from, to));
  }

  @Test
  void an_agency_may_count_from_autumn_to_autumn_or_ten_months() {
    ReportingPeriod year = ReportingPeriod.parse("2024");

    assertThat(AUTUMN.window(year)).hasToString("2023-09-15/2024-09-14");
    assertThat(TEN_MONTHS.window(year)).hasToString("2023-12-15/2024-10-14");
  }

  @Test
  void windows_of_one_series_tile_time() {
    for (WindowSeries series :
        List.of(ReportingWindows.DECREE_09_2019, ReportingWindows.CALENDAR, AUTUMN)) {
      for (Frequency frequency : series.windows().keySet()) {
        if (frequency == Frequency.NINE_MONTH) {
          continue; // cumulative: October to December are reported with the year alone
        }
        List<DateRange> windows =
            IntStream.rangeClosed(1945, 2105)
                .mapToObj(year -> ReportingPeriod.all(frequency, year))
                .flatMap(List::stream)
                .map(series::window)
                .toList();
        for (int i = 1; i < windows.size(); i++) {
          assertThat(windows.get(i).from().orElseThrow())
              .as("%s %s", series.id(), windows.get(i))
              .isEqualTo(windows.get(i - 1).to().orElseThrow().plusDays(1));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ANNUAL,    2024-12-14, 2024",
    "ANNUAL,    2024-12-15, 2025",
    "QUARTERLY, 2024-12-14, 2024-Q4",
    "QUARTERLY, 2024-12-15, 2025-Q1",
    "MONTHLY,   2024-02-29, 2024-M03",
    "NINE_MONTH, 2024-09-14, 2024-9M",
    "NINE_MONTH, 2024-09-15, ",
    "SCHOOL_YEAR, 2024-09-15, ",
  })
  void a_day_belongs_to_one_period(Frequency frequency, LocalDate day, String label) {
    assertThat(
            ReportingWindows.DECREE_09_2019
                .periodOf(frequency, day)
                .map(ReportingPeriod::toString)
                .orElse(null))
        .isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUARTERLY | D15-1M | D13 | false | leave a gap: 2023-Q1 ends on 2023-03-13, 2023-Q2 begins",
        "QUARTERLY | D15-1M | D15 | false | overlap: 2023-Q1 ends on 2023-03-15",
        "MONTHLY   | D30-1M | D29 | false | 2023",
        "ANNUAL    | D15-1M | D14-2M | false | leave a gap: 2023 ends on 2023-10-14",
        "ANNUAL    | D15-1M | D20 | true | overlap: 2023 ends on 2023-12-20",
        "MONTHLY   | D15 | D14 | false | must not end before it begins",
        "WEEKLY    | D15-1M | D14 | false | has a window for WEEKLY, which has no periods",
      })
  void windows_with_a_gap_or_twice_on_one_day_are_refused(
      Frequency frequency, String from, String to, boolean partial, String reason) {
    assertThatThrownBy(() -> series(Map.of(frequency, window(from, to, partial))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void several_series_may_hold_at_one_time() {
    ReportingWindows windows =
        ReportingWindows.of(
            List.of(ReportingWindows.DECREE_09_2019, ReportingWindows.CALENDAR, AUTUMN));

    assertThat(windows.on(LocalDate.of(2019, 3, 11)))
        .extracting(WindowSeries::id)
        .containsExactly("CALENDAR", "OWN");
    assertThat(windows.on(LocalDate.of(2019, 3, 12))).hasSize(3);
    assertThat(windows.require("OWN")).isEqualTo(AUTUMN);
    assertThatThrownBy(() -> windows.require("X"))
        .hasMessage("There is no series of windows 'X', there are [ND-09-2019, CALENDAR, OWN]");
    assertThatThrownBy(() -> ReportingWindows.of(List.of(AUTUMN, TEN_MONTHS)))
        .hasMessageContaining("'OWN' twice");
    assertThatThrownBy(() -> AUTUMN.window(ReportingPeriod.parse("2024-Q1")))
        .hasMessage("The series 'OWN' has no window for 2024-Q1, only for [ANNUAL]");
  }

  static WindowSeries series(Map<Frequency, Window> windows) {
    return new WindowSeries(
        "OWN",
        Message.vi("Riêng").en("Own"),
        windows,
        DateRange.ALWAYS,
        Confidence.VERIFIED,
        "Điều 3");
  }

  static Window window(String from, String to, boolean partial) {
    return new Window(
        (DayOfMonth) DeadlineRule.parse(from), (DayOfMonth) DeadlineRule.parse(to), partial);
  }
}
