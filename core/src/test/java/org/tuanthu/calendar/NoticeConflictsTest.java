package org.tuanthu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeConflictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01-20 01-21 01-22         | 01-21 01-22 01-23 | has leave on [2031-01-20,",
        "01-24 01-27               | 01-27             | this one on [2031-01-27]",
        "'' 05-02=04-26            | '' 05-02=05-10    | 05-02 is swapped for 2031-05-10 and for",
        "'' 05-02=04-26            | '' 09-04=04-26    | 04-26 is worked for 2031-09-04 and for",
        "'' 05-02=04-26            | 05-02             | 05-02 is off outright, but swapped in 'A'",
        "05-02                     | '' 05-02=04-26    | 05-02 is swapped, but off outright in 'A'",
      })
  void two_notices_of_one_year_must_not_contradict_each_other(
      String one, String two, String reason) {
    List<HolidayNotice> both = List.of(notice("A", one), notice("B", two));

    assertThatThrownBy(() -> WorkingCalendar.of(both))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The notice 'B' for 2031 cannot stand: ")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01-20 01-21 01-22 | 01-20 01-21 01-22",
        "04-30 05-01       | '' 05-02=04-26",
        "04-30 05-01       | 04-30 05-01 05-02=04-26",
        "04-30 05-01       | 11-24",
      })
  void notices_may_repeat_and_complete_each_other(String one, String two) {
    List<HolidayNotice> both = List.of(notice("A", one), notice("B", two));

    assertThat(WorkingCalendar.of(both).daysOff(2031)).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void a_notice_that_lacks_a_day_of_the_law_is_refused() {
    HolidayRules rules =
        new HolidayRules(List.of(), List.of(Notices.rule("30/4", false, 4, 30, DateRange.ALWAYS)));

    assertThatThrownBy(() -> WorkingCalendar.of(List.of(Notices.of("A", "05-01")), rules))
        .hasMessageContaining("it lacks 2031-04-30 (Day 30/4)");
    assertThat(WorkingCalendar.of(List.of(Notices.of("A", "04-30")), rules).isAnnounced(2031))
        .isTrue();
  }

  @Test
  void a_holiday_cannot_be_worked_in_exchange() {
    HolidayRules rules =
        new HolidayRules(List.of(), List.of(Notices.rule("26/4", false, 4, 26, DateRange.ALWAYS)));
    HolidayNotice notice = Notices.of("A", "04-28", "05-02=04-26");

    assertThatThrownBy(() -> WorkingCalendar.of(List.of(notice), rules))
        .hasMessageContaining("2031-04-26 is worked, but it is Day 26/4");
  }

  @Test
  void a_calendar_may_learn_of_a_notice_later() {
    WorkingCalendar computed =
        WorkingCalendar.of(
            List.of(),
            new HolidayRules(
                List.of(), List.of(Notices.rule("30/4", false, 4, 30, DateRange.ALWAYS))));
    WorkingCalendar announced = computed.with(List.of(Notices.of("A", "04-30 05-01")));

    assertThat(computed.isAnnounced(2031)).isFalse();
    assertThat(computed.isWorkingDay(Notices.day("05-01"))).isTrue();
    assertThat(announced.isAnnounced(2031)).isTrue();
    assertThat(announced.isWorkingDay(Notices.day("05-01"))).isFalse();
    assertThatThrownBy(() -> announced.with(List.of(Notices.of("B", "05-01"))))
        .hasMessageContaining("'B'");
  }

  private static HolidayNotice notice(String source, String text) {
    List<String> words = Arrays.stream(text.split(" ")).toList();
    return Notices.of(
        source,
        String.join(" ", words.stream().filter(w -> w.length() == 5).toList()),
        words.stream().filter(w -> w.contains("=")).toArray(String[]::new));
  }
}
