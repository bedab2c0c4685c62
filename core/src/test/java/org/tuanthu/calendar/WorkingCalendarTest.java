package org.tuanthu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tuanthu.calendar.HolidayNotice.Swap;
import org.tuanthu.text.Confidence;

class WorkingCalendarTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 4, 29);
  private static final LocalDate SATURDAY = LocalDate.of(2024, 5, 4);

  @Test
  void a_year_without_notice_has_every_monday_to_friday() {
    WorkingCalendar calendar = WorkingCalendar.of(List.of());

    assertThat(calendar.isAnnounced(2024)).isFalse();
    assertThat(calendar.isWorkingDay(MONDAY)).isTrue();
    assertThat(calendar.isWorkingDay(SATURDAY)).isFalse();
    assertThat(calendar.confidence(MONDAY)).isEmpty();
  }

  @Test
  void a_swap_turns_both_days() {
    WorkingCalendar calendar =
        WorkingCalendar.of(List.of(notice(2024, Confidence.VERIFIED, MONDAY)));

    assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
    assertThat(calendar.isWorkingDay(SATURDAY)).isTrue();
    assertThat(calendar.addWorkingDays(MONDAY.minusDays(3), 5)).isEqualTo(SATURDAY);
  }

  @Test
  void notices_of_one_year_add_up_and_keep_their_own_confidence() {
    LocalDate other = LocalDate.of(2024, 11, 25);
    HolidayNotice likely =
        new HolidayNotice(2024, days(other), List.of(), Confidence.LIKELY, "tin");
    WorkingCalendar calendar =
        WorkingCalendar.of(List.of(notice(2024, Confidence.VERIFIED, MONDAY), likely));

    assertThat(calendar.isWorkingDay(other)).isFalse();
    assertThat(calendar.confidence(other)).contains(Confidence.LIKELY);
    assertThat(calendar.confidence(MONDAY)).contains(Confidence.VERIFIED);
    assertThat(calendar.confidence(MONDAY.plusDays(1))).contains(Confidence.VERIFIED);
    assertThat(calendar.notices(2024)).hasSize(2);
  }

  @Test
  void counting_backwards_is_refused() {
    assertThatThrownBy(() -> WorkingCalendar.of(List.of()).addWorkingDays(MONDAY, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void a_notice_refuses_days_that_are_no_days_off() {
    assertThatThrownBy(() -> notice(2024, Confidence.VERIFIED, SATURDAY))
        .hasMessageContaining("Monday to Friday of 2024, got 2024-05-04");
    assertThatThrownBy(() -> notice(2023, Confidence.VERIFIED, MONDAY))
        .hasMessageContaining("Monday to Friday of 2023, got 2024-04-29");
    assertThatThrownBy(() -> new Swap(MONDAY, MONDAY.plusDays(1)))
        .hasMessageContaining("weekend day of the same year, got 2024-04-30");
    assertThatThrownBy(
            () ->
                new HolidayNotice(
                    2024,
                    days(),
                    List.of(new Swap(MONDAY, SATURDAY)),
                    Confidence.VERIFIED,
                    "5015/TB"))
        .hasMessageContaining("one of the days off, got 2024-04-29");
  }

  private static HolidayNotice notice(int year, Confidence confidence, LocalDate off) {
    return new HolidayNotice(
        year, days(off), List.of(new Swap(off, SATURDAY)), confidence, "5015/TB");
  }

  private static SortedSet<LocalDate> days(LocalDate... days) {
    return new TreeSet<>(List.of(days));
  }
}
