package org.tuanthu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import net.time4j.PlainDate;
import net.time4j.calendar.CommonElements;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarDateTest {

  @Test
  void the_table_is_the_one_that_the_sky_gives() {
    int[] computed = LunarTableGenerator.table(LunarYears.FIRST, LunarYears.LAST);

    for (int year = LunarYears.FIRST; year <= LunarYears.LAST; year++) {
      int entry =
          LunarYears.newYear(year).getDayOfYear() - 1 << 17 | LunarYears.leapMonth(year) << 13;
      for (int i = 0; i < LunarYears.months(year); i++) {
        entry |= LunarYears.length(year, i) - 29 << i;
      }
      assertThat(entry).as("%s", year).isEqualTo(computed[year - LunarYears.FIRST]);
    }
  }

  @Test
  void every_day_is_the_one_of_an_independent_calendar() {
    LocalDate last = LocalDate.of(2072, 2, 18);
    int days = 0;
    for (LocalDate day = LocalDate.of(1968, 1, 29); !day.isAfter(last); day = day.plusDays(1)) {
      VietnameseCalendar other = PlainDate.from(day).transform(VietnameseCalendar.axis());
      LunarDate lunar = LunarDate.of(day);
      days++;

      assertThat(lunar.toString())
          .as("%s", day)
          .isEqualTo(
              String.format(
                  java.util.Locale.ROOT,
                  "%02d/%d%s/%d",
                  other.getDayOfMonth(),
                  other.getMonth().getNumber(),
                  other.getMonth().isLeap() ? "N" : "",
                  other.getInt(CommonElements.RELATED_GREGORIAN_YEAR)));
      assertThat(lunar.day()).isEqualTo(day);
    }
    assertThat(days).isEqualTo(38_007);
  }

  @ParameterizedTest
  @CsvSource({
    "1985, 1985-01-21",
    "2007, 2007-02-17",
    "2020, 2020-01-25",
    "2021, 2021-02-12",
    "2022, 2022-02-01",
    "2023, 2023-01-22",
    "2024, 2024-02-10",
    "2025, 2025-01-29",
    "2026, 2026-02-17",
    "2027, 2027-02-06",
    "2030, 2030-02-02",
  })
  void tet_begins(int year, LocalDate day) {
    assertThat(new LunarDate(year, 1, false, 1).day()).isEqualTo(day);
    assertThat(LunarDate.of(day)).isEqualTo(new LunarDate(year, 1, false, 1));
    assertThat(LunarDate.of(day.minusDays(1)).month()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-04-02",
    "2021-04-21",
    "2022-04-10",
    "2023-04-29",
    "2024-04-18",
    "2025-04-07",
    "2026-04-26",
    "2027-04-16",
  })
  void the_tenth_of_the_third_month_is(LocalDate day) {
    assertThat(new LunarDate(day.getYear(), 3, false, 10).day()).isEqualTo(day);
    assertThat(LunarDate.of(day)).hasToString("10/3/" + day.getYear());
  }

  @Test
  void a_leap_month_follows_the_month_of_its_number() {
    assertThat(LunarDate.of(LocalDate.of(2025, 7, 25))).hasToString("01/6N/2025");
    assertThat(new LunarDate(2025, 6, true, 1).day()).isEqualTo(LocalDate.of(2025, 7, 25));
    assertThat(new LunarDate(2025, 6, false, 1).day()).isEqualTo(LocalDate.of(2025, 6, 25));
    assertThat(new LunarDate(2025, 7, false, 1).day()).isEqualTo(LocalDate.of(2025, 8, 23));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1968-01-28", "2072-02-19", "1900-01-01", "+12024-01-01"})
  void days_beyond_the_table_are_refused(LocalDate day) {
    assertThatThrownBy(() -> LunarDate.of(day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The lunar calendar is known from 1968-01-29 to 2072-02-18, got " + day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1967 | 1  | false | 1  | years 1968 to 2071, got 1967",
        "2072 | 1  | false | 1  | years 1968 to 2071, got 2072",
        "2024 | 13 | false | 1  | has no month 13",
        "2024 | 0  | false | 1  | has no month 0",
        "2024 | 6  | true  | 1  | has no month 6 that is leap",
        "2024 | 1  | false | 30 | has the days 1 to 29, got 30",
        "2024 | 1  | false | 0  | got 0",
      })
  void a_day_that_is_none_is_refused(int year, int month, boolean leap, int day, String message) {
    assertThatThrownBy(() -> new LunarDate(year, month, leap, day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void the_years_that_are_known() {
    assertThat(LunarDate.covers(1967)).isFalse();
    assertThat(LunarDate.covers(1968)).isTrue();
    assertThat(LunarDate.covers(2071)).isTrue();
    assertThat(LunarDate.covers(2072)).isFalse();
    assertThat(Year.of(2071).atDay(1)).isBefore(LunarYears.LAST_DAY);
  }
}
