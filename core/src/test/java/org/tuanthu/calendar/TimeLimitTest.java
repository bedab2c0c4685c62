package org.tuanthu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.TimeLimit.Unit;

/** Articles 146 to 148 of the Civil Code 91/2015/QH13. */
class TimeLimitTest {
  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.of(List.of(Notices.of("A", "04-30 05-01", "05-02=04-26")));

  @ParameterizedTest
  @CsvSource({
    // the day of the event is not counted
    "P1D,  2031-03-03, 2031-03-04",
    "P15D, 2031-03-03, 2031-03-18",
    // the same weekday
    "P1W,  2031-03-03, 2031-03-10",
    "P2W,  2031-02-20, 2031-03-06",
    // the same day of the month, or its last
    "P1M,  2031-01-15, 2031-02-15",
    "P1M,  2031-01-31, 2031-02-28",
    "P1M,  2032-01-31, 2032-02-29",
    "P1M,  2031-02-28, 2031-03-28",
    "P3M,  2031-11-30, 2032-02-29",
    "P3M,  2030-11-30, 2031-02-28",
    "P6M,  2031-08-31, 2032-02-29",
    // the same day and month
    "P1Y,  2031-03-03, 2032-03-03",
    "P1Y,  2032-02-29, 2033-02-28",
    "P4Y,  2032-02-29, 2036-02-29",
    // working days: swapped days off are skipped, worked Saturdays count
    "P1WD, 2031-04-25, 2031-04-26",
    "P5WD, 2031-04-25, 2031-05-06",
    "P5WD, 2031-03-07, 2031-03-14",
  })
  void ends_on(String limit, LocalDate event, LocalDate last) {
    assertThat(TimeLimit.parse(limit).lastDay(event, CALENDAR)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "P7D,  2031-04-23, 2031-04-30, 2031-05-05", // a holiday, a holiday, swapped, a weekend
    "P1D,  2031-04-25, 2031-04-26, 2031-04-26", // a Saturday that is worked
    "P1D,  2031-03-07, 2031-03-08, 2031-03-10", // a Saturday
    "P1M,  2031-02-02, 2031-03-02, 2031-03-03", // a Sunday
    "P1D,  2031-03-03, 2031-03-04, 2031-03-04",
    "P5WD, 2031-04-25, 2031-05-06, 2031-05-06",
  })
  void a_last_day_off_rolls_over_only_if_asked(
      String limit, LocalDate event, LocalDate stays, LocalDate rolls) {
    TimeLimit parsed = TimeLimit.parse(limit);

    assertThat(parsed.lastDay(event, CALENDAR, Rollover.NONE)).isEqualTo(stays);
    assertThat(parsed.lastDay(event, CALENDAR, Rollover.NEXT_WORKING_DAY)).isEqualTo(rolls);
  }

  @ParameterizedTest
  @CsvSource({
    "START_OF_MONTH,  2024-02, 2024-02-01",
    "MIDDLE_OF_MONTH, 2024-02, 2024-02-15",
    "END_OF_MONTH,    2024-02, 2024-02-29",
    "END_OF_MONTH,    2025-02, 2025-02-28",
    "START_OF_YEAR,   2024-09, 2024-01-01",
    "MIDDLE_OF_YEAR,  2024-09, 2024-06-30",
    "END_OF_YEAR,     2024-02, 2024-12-31",
  })
  void a_named_day_is(NamedDay day, YearMonth month, LocalDate expected) {
    assertThat(day.in(month)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"P2Y, 730", "P3M, 90", "P2W, 14", "P10D, 10"})
  void a_limit_that_is_interrupted_has_fixed_lengths(String limit, long days) {
    assertThat(TimeLimit.parse(limit).daysWhenInterrupted()).isEqualTo(days);
  }

  @Test
  void halves_are_fifteen_days_and_six_months() {
    assertThat(TimeLimit.HALF_MONTH).hasToString("P15D");
    assertThat(TimeLimit.HALF_YEAR).hasToString("P6M");
    assertThatThrownBy(() -> TimeLimit.of(3, Unit.WORKING_DAYS).daysWhenInterrupted())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("P3WD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P3WD", "P2W", "P18M", "P100Y", "P999999999D"})
  void prints_what_it_reads(String text) {
    assertThat(TimeLimit.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "P0D", "P-1D", "3WD", "P3", "P3H", "P1D2M", "P9999999999D"})
  void a_text_that_is_no_limit_is_refused(String text) {
    assertThatThrownBy(() -> TimeLimit.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
