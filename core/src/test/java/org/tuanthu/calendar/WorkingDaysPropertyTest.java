package org.tuanthu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.WorkingCalendar.Basis;

class WorkingDaysPropertyTest {
  private static final HolidayRules RULES =
      new HolidayRules(
          List.of(),
          List.of(
              Notices.rule("a", true, 1, 1, DateRange.from(LocalDate.of(2000, 1, 1))),
              Notices.rule("b", false, 9, 2, DateRange.from(LocalDate.of(2000, 1, 1)))));
  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.of(List.of(Notices.of("A", "01-22 01-23 01-24 09-02", "05-02=04-26")), RULES);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void adding_subtracting_and_counting_are_inverse(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      LocalDate any = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(65 * 365));
      int n = random.nextInt(i % 5 == 0 ? 3000 : 30);
      LocalDate later = CALENDAR.addWorkingDays(any, n);

      assertThat(later).isEqualTo(walked(any, n, 1));
      assertThat(CALENDAR.workingDaysBetween(any, later)).isEqualTo(n);
      assertThat(CALENDAR.workingDaysBetween(later, any)).isEqualTo(-n);
      assertThat(CALENDAR.subtractWorkingDays(any, n)).isEqualTo(walked(any, n, -1));
      LocalDate working = CALENDAR.workingDayFrom(any);
      assertThat(CALENDAR.subtractWorkingDays(CALENDAR.addWorkingDays(working, n), n))
          .isEqualTo(working);
      assertThat(CALENDAR.addWorkingDays(CALENDAR.subtractWorkingDays(working, n), n))
          .isEqualTo(working);
    }
  }

  private static LocalDate walked(LocalDate from, int n, int step) {
    LocalDate day = from;
    for (int left = n; left > 0; left -= CALENDAR.isWorkingDay(day) ? 1 : 0) {
      day = day.plusDays(step);
    }
    return day;
  }

  @Test
  void a_swapped_saturday_counts() {
    LocalDate friday = Notices.day("04-25");

    assertThat(CALENDAR.addWorkingDays(friday, 1)).isEqualTo(Notices.day("04-26"));
    assertThat(CALENDAR.subtractWorkingDays(Notices.day("04-28"), 1))
        .isEqualTo(Notices.day("04-26"));
    assertThat(CALENDAR.workingDaysBetween(friday, Notices.day("05-05"))).isEqualTo(6);
  }

  @Test
  void the_basis_of_a_year_says_what_is_known() {
    assertThat(CALENDAR.basis(1999)).isEqualTo(Basis.WEEKLY_REST);
    assertThat(CALENDAR.basis(2030)).isEqualTo(Basis.COMPUTED);
    assertThat(CALENDAR.basis(2031)).isEqualTo(Basis.ANNOUNCED);
    assertThat(CALENDAR.basis(2072)).isEqualTo(Basis.UNKNOWN);
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(1999, 9, 2))).isTrue();
  }

  @Test
  void a_year_whose_holidays_nobody_can_compute_is_refused() {
    LocalDate day = LocalDate.of(2072, 6, 1);

    assertThatThrownBy(() -> CALENDAR.isWorkingDay(day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("working days of 2072 are not known")
        .hasMessageContaining("1968 to 2071");
    assertThatThrownBy(() -> CALENDAR.addWorkingDays(LocalDate.of(2071, 12, 1), 60))
        .hasMessageContaining("2072");
    assertThatThrownBy(() -> CALENDAR.daysOff(2072)).hasMessageContaining("got 2072");
    assertThatThrownBy(() -> CALENDAR.addWorkingDays(LocalDate.of(2024, 1, 1), 100_001))
        .hasMessageContaining("0 to 100000, got 100001");
  }
}
