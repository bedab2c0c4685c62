package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.DayOff;
import org.tuanthu.calendar.DayOff.Kind;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.calendar.WorkingCalendar.Basis;
import org.tuanthu.text.Confidence;

class ComputedHolidaysTest {
  private final WorkingCalendar announced = ShippedData.calendar();
  private final WorkingCalendar computed =
      WorkingCalendar.of(List.of(), HolidaysJson.rules(ShippedText.of("holiday-rules.json")));

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
  void the_rules_give_what_was_announced_but_for_the_swaps(int year) {
    assertThat(days(computed.daysOff(year)))
        .isEqualTo(
            days(
                announced.daysOff(year).stream()
                    .filter(day -> day.kind() != Kind.SWAPPED)
                    .toList()));
    assertThat(computed.daysOff(year))
        .allMatch(day -> day.confidence() == Confidence.LIKELY && day.kind() != Kind.ANNOUNCED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027 | 01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24",
        "2028 | 01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 11-24",
        "2030 | 01-01 01-31 02-01 02-04 02-05 02-06 04-12 04-30 05-01 09-02 09-03",
      })
  void a_year_without_notice_is_computed_and_says_so(int year, String days) {
    assertThat(days(announced.daysOff(year)))
        .isEqualTo(Arrays.stream(days.split(" ")).map(day -> year + "-" + day).toList());
    assertThat(announced.isAnnounced(year)).isFalse();
    assertThat(announced.basis(year)).isEqualTo(Basis.COMPUTED);
    assertThat(announced.confidence(LocalDate.of(year, 1, 1))).contains(Confidence.LIKELY);
    assertThat(announced.confidence(LocalDate.of(year, 6, 15))).contains(Confidence.LIKELY);
  }

  @Test
  void a_make_up_day_names_the_holiday_for_which_it_stands() {
    assertThat(announced.daysOff(2026))
        .filteredOn(day -> day.kind() == Kind.MAKE_UP)
        .extracting(day -> day.day() + " " + day.reason().vietnamese())
        .containsExactly(
            "2026-02-20 Nghỉ bù Tết Nguyên đán (15/02/2026)",
            "2026-04-27 Nghỉ bù Giỗ Tổ Hùng Vương (26/4/2026)");
  }

  @Test
  void a_swapped_day_names_the_day_worked_instead() {
    assertThat(announced.daysOff(2025))
        .filteredOn(day -> day.kind() == Kind.SWAPPED)
        .singleElement()
        .satisfies(
            day -> {
              assertThat(day.day()).isEqualTo("2025-05-02");
              assertThat(day.reason().vietnamese()).isEqualTo("Hoán đổi, làm bù ngày 26/4/2025");
              assertThat(day.source()).contains("6150/TB-BLĐTBXH");
            });
  }

  @ParameterizedTest
  @CsvSource({"2019, WEEKLY_REST", "2071, COMPUTED", "2072, UNKNOWN"})
  void years_far_away(int year, Basis basis) {
    assertThat(announced.basis(year)).isEqualTo(basis);
  }

  @Test
  void the_culture_day_is_off_from_2026_and_never_made_up_for() {
    assertThat(announced.isWorkingDay(LocalDate.of(2025, 11, 24))).isTrue();
    assertThat(announced.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
    assertThat(announced.isWorkingDay(LocalDate.of(2029, 11, 26))).isTrue(); // 24/11 a Saturday
  }

  private static List<String> days(List<DayOff> daysOff) {
    return daysOff.stream().map(day -> day.day().toString()).collect(Collectors.toList());
  }
}
