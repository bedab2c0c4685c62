package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place.Part;

class NumberAndDateRulesTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();

  @ParameterizedTest
  @CsvSource({
    "15 KH STC, không đúng dạng",
    "15-KH/STC, văn bản Đảng",
    "15/2026/KH-STC, có năm",
    "15/BC-STC, không phải của Kế hoạch",
    "15/STC-NS, không phải của Kế hoạch"
  })
  void a_number_of_another_shape_fails(String number, String words) {
    assertThatRule("FORM-002")
        .on(CORRECT.number(number).dossier())
        .finds(Verdict.FAIL)
        .at(Part.NUMBER)
        .saying(words)
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"15/KH-STC", "0130/KH-UBND", "9/KHPH-SNV-STC", "12a/KH-BCĐ"})
  void numbers_of_plans_pass(String number) {
    assertThatRule("FORM-002").on(CORRECT.number(number).dossier()).passes();
  }

  @Test
  void a_number_left_blank_is_undetermined() {
    assertThatRule("FORM-002")
        .on(CORRECT.number("/KH-STC").dossier())
        .finds(Verdict.UNDETERMINED)
        .saying("để trống")
        .nothingElse();
    assertThatRule("FORM-003").on(CORRECT.number("/KH-STC").dossier()).doesNotApply();
  }

  @ParameterizedTest
  @CsvSource({"7/KH-STC, 07/KH-STC", "7a/KH-STC, 07a/KH-STC"})
  void a_number_below_10_needs_a_zero(String number, String expected) {
    assertThatRule("FORM-003")
        .on(CORRECT.number(number).dossier())
        .finds(Verdict.FAIL)
        .at(Part.NUMBER)
        .as(Severity.NOTICE)
        .saying(expected)
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"07/KH-STC", "10/KH-STC", "0130/KH-STC", "1845/KH-STC"})
  void other_numbers_need_none(String number) {
    assertThatRule("FORM-003").on(CORRECT.number(number).dossier()).passes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An Giang, ngày 5 tháng 01 năm 2026 | FAIL         | ngày 05 tháng 01 năm 2026",
        "An Giang, ngày 15 tháng 2 năm 2026 | FAIL         | ngày 15 tháng 02 năm 2026",
        "An Giang, ngày 15 tháng 03 năm 2026| NEEDS_REVIEW | ngày 15 tháng 3 năm 2026",
        "An Giang, ngày 15/3/2026           | NEEDS_REVIEW | ngày 15 tháng 3 năm 2026",
        "An Giang, ngày 31 tháng 02 năm 2026| FAIL         | không phải là một ngày",
        "An Giang, ngày     tháng 3 năm 2026| UNDETERMINED | chưa ghi đủ"
      })
  void a_date_of_another_form_is_found(String line, Verdict verdict, String words) {
    assertThatRule("FORM-004")
        .on(CORRECT.placeAndDate(line).dossier())
        .finds(verdict)
        .at(Part.PLACE_AND_DATE)
        .saying(words)
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An Giang, ngày 05 tháng 3 năm 2026",
        "An Giang, ngày 30 tháng 12 năm 2026",
        "An Giang, ngày 10 tháng 02 năm 2026"
      })
  void dates_with_the_right_zeros_pass(String line) {
    assertThatRule("FORM-004").on(CORRECT.placeAndDate(line).dossier()).passes();
  }
}
