package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.text.Confidence;

class ShippedCalendarTest {
  private final WorkingCalendar calendar = ShippedData.calendar();

  @ParameterizedTest
  @CsvSource({
    "2020, 10",
    "2021, 11",
    "2022, 11",
    "2023, 11",
    "2024, 12",
    "2025, 12",
    "2026, 14",
  })
  void knows_the_weekdays_off_of_each_year(int year, int off) {
    LocalDate first = LocalDate.of(year, 1, 1);
    long weekdaysOff =
        IntStream.range(0, first.lengthOfYear())
            .mapToObj(first::plusDays)
            .filter(day -> day.getDayOfWeek().getValue() <= 5 && !calendar.isWorkingDay(day))
            .count();

    assertThat(calendar.isAnnounced(year)).isTrue();
    assertThat(weekdaysOff).isEqualTo(off);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-04-11", // Giỗ Tổ fell on a Sunday
        "2022-05-02", // 30/4 on a Saturday
        "2022-05-03", // 01/5 on a Sunday
        "2023-05-02", // Giỗ Tổ on a Saturday
        "2023-05-03", // 30/4 on a Sunday
        "2026-04-27", // Giỗ Tổ on a Sunday
        "2024-04-29", // swapped
        "2025-05-02",
        "2026-01-02",
        "2026-08-31",
        "2026-11-24",
        "2024-06-01", // a Saturday
        "2027-06-06", // a Sunday of a year without notice
      })
  void offices_rest(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-04",
        "2025-04-26",
        "2026-01-10",
        "2026-08-22",
        "2025-11-24",
        "2023-09-05"
      })
  void offices_work(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-07, 1, 2024-02-15", // Tết
    "2024-04-26, 2, 2024-05-03", // 29/4 off
    "2024-05-03, 1, 2024-05-04", // the Saturday worked for it
    "2025-04-25, 1, 2025-04-26",
    "2026-02-13, 5, 2026-02-27",
    "2026-02-13, 0, 2026-02-13",
  })
  void counts_working_days_from_the_next_day(LocalDate from, int n, LocalDate expected) {
    assertThat(calendar.addWorkingDays(from, n)).isEqualTo(expected);
  }

  @Test
  void says_how_sure_a_day_is() {
    assertThat(calendar.confidence(LocalDate.of(2025, 5, 2))).contains(Confidence.VERIFIED);
    assertThat(calendar.confidence(LocalDate.of(2020, 1, 23))).contains(Confidence.LIKELY);
    assertThat(calendar.confidence(LocalDate.of(2026, 11, 24))).contains(Confidence.LIKELY);
    assertThat(calendar.confidence(LocalDate.of(2026, 11, 25))).contains(Confidence.VERIFIED);
    assertThat(calendar.confidence(LocalDate.of(2027, 1, 1))).contains(Confidence.LIKELY);
    assertThat(calendar.confidence(LocalDate.of(2019, 1, 1))).isEmpty();
  }

  @Test
  void names_the_notices() {
    assertThat(calendar.notices(2025))
        .singleElement()
        .satisfies(notice -> assertThat(notice.source()).contains("6150/TB-BLĐTBXH"));
    assertThat(calendar.notices(2027)).isEmpty();
  }
}
