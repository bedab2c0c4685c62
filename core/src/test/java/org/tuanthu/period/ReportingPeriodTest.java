package org.tuanthu.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

  @ParameterizedTest
  @EnumSource
  void printing_and_parsing_are_inverse(Frequency frequency) {
    for (int year : new int[] {1945, 2024, 9999}) {
      for (ReportingPeriod period : ReportingPeriod.all(frequency, year)) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-M03, MONTHLY,     2024-03, 2024-03, 1",
    "2024-Q1,  QUARTERLY,   2024-01, 2024-03, 3",
    "2024-H2,  SEMI_ANNUAL, 2024-07, 2024-12, 6",
    "2024-9M,  NINE_MONTH,  2024-01, 2024-09, 9",
    "2024,     ANNUAL,      2024-01, 2024-12, 12",
    "2024-SY,  SCHOOL_YEAR, 2024-09, 2025-08, 12",
  })
  void a_label_names_months(
      String label, Frequency frequency, YearMonth first, YearMonth last, int months) {
    ReportingPeriod period = ReportingPeriod.parse(label);

    assertThat(period.frequency()).isEqualTo(frequency);
    assertThat(period.firstMonth()).isEqualTo(first);
    assertThat(period.lastMonth()).isEqualTo(last);
    assertThat(period.months()).isEqualTo(months);
    assertThat(period).hasToString(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "2024-M3",
        "2024-M13",
        "2024-M00",
        "2024-Q5",
        "2024-Q0",
        "2024-H3",
        "2024-3M",
        "2024-S",
        "1944",
        "12024",
        "2024 ",
        "2024-q1"
      })
  void another_label_is_refused(String label) {
    assertThatThrownBy(() -> ReportingPeriod.parse(label))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("period");
  }

  @Test
  void frequencies_without_numbered_periods_have_none() {
    assertThat(ReportingPeriod.all(Frequency.DAILY, 2024)).isEmpty();
    assertThat(ReportingPeriod.all(Frequency.WEEKLY, 2024)).isEmpty();
    assertThat(ReportingPeriod.all(Frequency.AD_HOC, 2024)).isEmpty();
  }
}
