package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.regulation.Parameter;
import org.tuanthu.regulation.Parameters;
import org.tuanthu.text.Confidence;

class ShippedParametersTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private final Parameters parameters = ShippedData.parameters();

  @ParameterizedTest
  @CsvSource({
    "democracy.disclosure, 2024-05-01, 5, WORKING_DAYS, VERIFIED",
    "democracy.disclosure, 2025-07-01, 5, WORKING_DAYS, LIKELY",
    "democracy.posting, 2024-05-01, 20, DAYS, VERIFIED",
    "democracy.conference.into-next-year, 2024-05-01, 3, MONTHS, VERIFIED",
    "democracy.inspection.answer, 2024-05-01, 15, DAYS, VERIFIED",
    "democracy.inspection.recognition, 2026-05-01, 5, WORKING_DAYS, VERIFIED",
    "report.deadline.after-cut-off, 2024-05-01, 1, WORKING_DAYS, VERIFIED",
  })
  void knows_the_number_that_holds_on_a_day(
      String id, LocalDate on, int value, String unit, String confidence) {
    Parameter parameter = parameters.find(id, on).orElseThrow();

    assertThat(parameter.value()).isEqualTo(value);
    assertThat(parameter.unit()).hasToString(unit);
    assertThat(parameter.confidence()).hasToString(confidence);
    assertThat(parameter.article()).contains("Điều", "/20");
  }

  @Test
  void knows_no_number_before_its_law() {
    assertThat(parameters.find("democracy.disclosure", LocalDate.of(2023, 6, 30))).isEmpty();
    assertThat(parameters.find("democracy.unknown", DAY)).isEmpty();
  }

  @Test
  void the_windows_of_reports_are_those_of_the_parameters() {
    int first = parameters.find("report.window.first-day", DAY).orElseThrow().value();
    int last = parameters.find("report.window.last-day", DAY).orElseThrow().value();
    for (Frequency frequency : ReportingWindows.DECREE_09_2019.windows().keySet()) {
      for (ReportingPeriod period : ReportingPeriod.all(frequency, 2024)) {
        DateRange window = ReportingWindows.DECREE_09_2019.window(period);

        assertThat(window.from().orElseThrow().getDayOfMonth()).isEqualTo(first);
        assertThat(window.to().orElseThrow().getDayOfMonth()).isEqualTo(last);
      }
    }
  }

  @Test
  void two_values_on_one_day_are_refused() {
    Parameter five = parameter(5);

    assertThatThrownBy(() -> Parameters.of(List.of(five, parameter(6))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A parameter has one value on one day, got 5 and 6 for house.answer");
    assertThatThrownBy(() -> parameter(0)).hasMessageContaining("value of at least 1");
  }

  private static Parameter parameter(int value) {
    return new Parameter(
        "house.answer",
        value,
        Parameter.Unit.DAYS,
        DateRange.from(DAY),
        Confidence.VERIFIED,
        "Điều 3 Quy chế làm việc");
  }
}
