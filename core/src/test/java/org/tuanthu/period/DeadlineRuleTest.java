package org.tuanthu.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.WorkingCalendar;

class DeadlineRuleTest {

  @ParameterizedTest
  @CsvSource({
    "2026-05-10, 2026-M03, 2026-05-10",
    "--06-15, 2026-H1, 2026-06-15",
    "--01-31+1Y, 2026, 2027-01-31",
    "--11-30-1Y, 2026, 2025-11-30",
    "D20, 2026-Q2, 2026-06-20",
    "D05+1M, 2026-M12, 2027-01-05",
    "D10-2M, 2026-Q2, 2026-04-10",
    "DL+1M, 2026-Q4, 2027-01-31",
    "D31, 2026-M02, 2026-02-28",
  })
  void names_the_day_of_a_period(String rule, String period, LocalDate expected) {
    assertThat(
            DeadlineRule.parse(rule)
                .day(ReportingPeriod.parse(period), WorkingCalendar.of(List.of())))
        .hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05-10",
        "--06-15",
        "--01-31+1Y",
        "--11-30-1Y",
        "D20",
        "D10-2M",
        "DL+1M",
        "P3WD",
        "P15D",
        "P2W",
        "P1M",
        "P1Y",
        "C+P2WD",
        "C+P10D",
        "P0D",
        "vào cuối quý III",
        "--13-01",
        "D99"
      })
  void prints_what_it_reads(String text) {
    assertThat(DeadlineRule.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P12000D", "D05+14M", "--01-01+12Y"})
  void a_rule_with_a_large_number_is_still_a_rule(String text) {
    assertThat(DeadlineRule.parse(text))
        .isNotInstanceOf(DeadlineRule.InWords.class)
        .hasToString(text);
  }

  @Test
  void a_span_of_no_day_is_only_words() {
    assertThat(DeadlineRule.parse("P0D")).isEqualTo(new DeadlineRule.InWords("P0D"));
    assertThat(DeadlineRule.parse("C+P0WD")).isEqualTo(new DeadlineRule.InWords("C+P0WD"));
  }
}
