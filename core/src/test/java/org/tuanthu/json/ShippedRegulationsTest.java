package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.regulation.IssuerFit;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.text.Confidence;

class ShippedRegulationsTest {
  private final RegulationRegister register = ShippedData.regulations();

  @ParameterizedTest
  @CsvSource({
    "10/2022/QH15, 2023-06-30, NOT_YET_IN_FORCE, VERIFIED",
    "10/2022/QH15, 2023-07-01, IN_FORCE, VERIFIED",
    "59/2023/NĐ-CP, 2023-08-14, NOT_YET_IN_FORCE, VERIFIED",
    "59/2023/NĐ-CP, 2024-01-01, IN_FORCE, VERIFIED",
    "04/2015/NĐ-CP, 2022-01-01, IN_FORCE, LIKELY",
    "04/2015/NĐ-CP, 2024-01-01, EXPIRED, LIKELY",
    "4/2015/NĐ-CP, 2024-01-01, EXPIRED, LIKELY",
    "01/2016/TT-BNV, 2024-01-01, EXPIRED, LIKELY",
    "34/2007/PL-UBTVQH11, 2023-07-01, EXPIRED, VERIFIED",
    "55/1998/NQ-UBTVQH10, 2023-07-01, EXPIRED, VERIFIED",
    "30/2020/NĐ-CP, 2020-03-05, IN_FORCE, VERIFIED",
    "09/2019/NĐ-CP, 2019-03-12, IN_FORCE, VERIFIED",
    "80/2015/QH13, 2020-12-31, IN_FORCE, VERIFIED",
    "80/2015/QH13, 2025-03-31, PARTLY_EXPIRED, VERIFIED",
    "80/2015/QH13, 2025-04-01, EXPIRED, VERIFIED",
    "64/2025/QH15, 2025-04-01, IN_FORCE, VERIFIED",
    "90/2020/NĐ-CP, 2026-07-01, EXPIRED, VERIFIED",
    "66-QĐ/TW, 2026-02-01, EXPIRED, LIKELY",
    "399-QĐ/TW, 2026-02-01, IN_FORCE, LIKELY",
  })
  void knows_the_validity_of_an_instrument(
      String number, LocalDate day, String status, String confidence) {
    ValidityPeriod period = register.timeline(only(number)).on(day);

    assertThat(period.status()).hasToString(status);
    assertThat(period.confidence()).hasToString(confidence);
    assertThat(period.why().vietnamese()).isNotBlank();
    assertThat(period.source()).isNotBlank();
  }

  @Test
  void the_lapse_of_a_circular_follows_from_what_it_guides() {
    ValidityPeriod period = register.timeline(only("01/2016/TT-BNV")).on(LocalDate.of(2023, 7, 1));

    assertThat(only("01/2016/TT-BNV").validity()).isEmpty();
    assertThat(period.status()).isEqualTo(ValidityPeriod.Status.EXPIRED);
    assertThat(period.article()).contains("khoản 4 Điều 154 Luật số 80/2015/QH13");
    assertThat(period.why().vietnamese()).contains("cùng với Nghị định số 04/2015/NĐ-CP");
  }

  /** Facts that nobody verified: known by heart, or by one weak source. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "188/1999/QĐ-TTg",
        "05/2005/CT-TTg",
        "09/2011/TT-BNV",
        "10/2022/TT-BNV",
        "01/2019/TT-BNV",
      })
  void has_no_instrument_that_is_only_guessed(String number) {
    assertThat(register.find(DocumentNumber.parse(number))).isEmpty();
  }

  @Test
  void every_fact_has_a_source_and_a_likely_one_is_worded_so() {
    assertThat(register.all())
        .allSatisfy(
            regulation ->
                assertThat(regulation.validity())
                    .allSatisfy(
                        fact -> {
                          assertThat(fact.source()).isNotBlank();
                          assertThat(fact.why().vietnamese().startsWith("nhiều khả năng"))
                              .isEqualTo(fact.confidence() == Confidence.LIKELY);
                        }))
        .allSatisfy(
            regulation ->
                assertThat(regulation.relations())
                    .allSatisfy(relation -> assertThat(relation.source()).isNotBlank()));
  }

  @Test
  void every_type_and_nature_agrees_with_what_the_number_tells() {
    assertThat(register.all())
        .allSatisfy(
            regulation ->
                assertThat(
                        ShippedData.numberPatterns()
                            .tells(regulation.number(), regulation.issued())
                            .types())
                    .as(regulation.number().toString())
                    .contains(regulation.type()));
  }

  @Test
  void has_no_fact_where_none_was_found() {
    assertThat(register.timeline(only("04/2015/NĐ-CP")).on(LocalDate.of(2015, 2, 26)).status())
        .isEqualTo(ValidityPeriod.Status.UNKNOWN);
    assertThat(only("217-QĐ/TW").validity()).isEmpty();
  }

  @Test
  void knows_which_law_a_decree_details() {
    assertThat(only("59/2023/NĐ-CP").relations())
        .singleElement()
        .satisfies(
            relation -> {
              assertThat(relation.kind()).isEqualTo(Relation.Kind.DETAILS);
              assertThat(relation.target()).hasToString("10/2022/QH15");
            });
  }

  @Test
  void finds_laws_by_name_whatever_the_case() {
    assertThat(register.findByName("Luật thực hiện dân chủ ở cơ sở"))
        .extracting(r -> r.number().toString())
        .containsExactly("10/2022/QH15");
    assertThat(register.findByName("Luật ban hành văn bản quy phạm pháp luật")).hasSize(2);
  }

  @Test
  void names_issuers_that_fit_the_symbols() {
    assertThat(register.all())
        .hasSizeGreaterThan(60)
        .allSatisfy(
            regulation ->
                assertThat(
                        ShippedData.issuers()
                            .fits(regulation.number(), regulation.issuer(), regulation.issued())
                            .verdict())
                    .as(regulation.number().toString())
                    .isEqualTo(IssuerFit.Verdict.FITS));
  }

  @Test
  void relates_each_instrument_to_another_one_of_the_register() {
    assertThat(register.all().stream().flatMap(r -> r.relations().stream()))
        .allSatisfy(relation -> assertThat(register.find(relation.target())).hasSize(1));
  }

  private Regulation only(String number) {
    assertThat(register.find(DocumentNumber.parse(number))).hasSize(1);
    return register.find(DocumentNumber.parse(number)).get(0);
  }
}
