package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.Place.Part;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.text.Confidence;

/** Where the rules of the group LEGAL judge, issuers and numbers. */
class LegalRulesTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();
  private static final String DECREE =
      "Căn cứ Nghị định số 84/2014/NĐ-CP ngày 08 tháng 9 năm 2014 của Chính phủ;";

  @ParameterizedTest
  @ValueSource(strings = {"LEGAL-001", "LEGAL-002"})
  void without_a_table_of_codes_nothing_is_said_of_issuers(String id) {
    assertThatRule(id)
        .on(CORRECT.dossier())
        .finds(Verdict.UNDETERMINED)
        .saying("bảng mã cơ quan")
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LEGAL-003", "LEGAL-004", "LEGAL-006", "LEGAL-007"})
  void without_a_register_nothing_is_said_of_bases(String id) {
    assertThatRule(id)
        .on(CORRECT.dossier())
        .finds(Verdict.UNDETERMINED)
        .saying("danh mục văn bản")
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"LEGAL-001", "LEGAL-003", "LEGAL-004", "LEGAL-005", "LEGAL-006", "LEGAL-007"})
  void a_document_without_citations_is_not_judged(String id) {
    PlanFixture plan = CORRECT.preamble("Sở Tài chính xây dựng Kế hoạch như sau:");
    assertThatRule(id).on(plan.dossier()).doesNotApply();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LEGAL-003", "LEGAL-004", "LEGAL-006", "LEGAL-007"})
  void instruments_that_the_register_does_not_know_make_no_noise(String id) {
    Dossier dossier = CORRECT.dossier().with(RegulationRegister.of(List.of(Facts.law())));
    assertThatRule(id).on(dossier).doesNotApply();
  }

  @Test
  void the_issuer_of_a_citation_is_the_one_of_its_symbol() {
    Dossier right = CORRECT.dossier().with(Facts.issuers(Confidence.VERIFIED));
    assertThatRule("LEGAL-001").on(right).passes();
    PlanFixture plan = CORRECT.preamble(DECREE.replace("Chính phủ;", "Bộ Tài chính;"));
    assertThatRule("LEGAL-001")
        .on(plan.dossier().with(Facts.issuers(Confidence.VERIFIED)))
        .finds(Verdict.FAIL)
        .at(Part.PREAMBLE)
        .as(Severity.ERROR)
        .saying("\"Bộ Tài chính\", trong khi \"CP\" trong ký hiệu là của Chính phủ")
        .nothingElse();
    assertThatRule("LEGAL-001")
        .on(plan.dossier().with(Facts.issuers(Confidence.LIKELY)))
        .finds(Verdict.UNDETERMINED)
        .nothingElse();
  }

  @Test
  void an_issuer_or_code_that_the_table_does_not_know_is_not_judged() {
    PlanFixture plan = CORRECT.preamble(DECREE.replace("của Chính phủ;", "của Hội Khuyến học;"));
    assertThatRule("LEGAL-001")
        .on(plan.dossier().with(Facts.issuers(Confidence.VERIFIED)))
        .doesNotApply();
  }

  @Test
  void the_own_symbol_is_the_one_of_the_agency() {
    Dossier right = CORRECT.dossier().with(Facts.issuers(Confidence.VERIFIED));
    assertThatRule("LEGAL-002").on(right).passes();
    assertThatRule("LEGAL-002")
        .on(CORRECT.number("15/KH-BTC").dossier().with(Facts.issuers(Confidence.VERIFIED)))
        .finds(Verdict.FAIL)
        .at(Part.NUMBER)
        .saying("\"15/KH-BTC\" là của Bộ Tài chính")
        .nothingElse();
    assertThatRule("LEGAL-002")
        .on(CORRECT.number("15/KH-BCĐ").dossier().with(Facts.issuers(Confidence.VERIFIED)))
        .doesNotApply();
    assertThatRule("LEGAL-002").on(CORRECT.head(DocumentHead.ABSENT).dossier()).doesNotApply();
  }

  private static PlanFixture twice(String first, String second) {
    return CORRECT.preamble("Căn cứ " + first + ";", "Căn cứ " + second + ";");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nghị định số 84/2014/NĐ-CP ngày 08/9/2014 | Nghị định số 84/2014/NĐ-CP ngày 09/8/2014 | FAIL",
        "Kế hoạch số 12/KH-STC ngày 08/9/2025 | Kế hoạch số 12/KH-STC ngày 09/9/2025 | FAIL",
        "Kế hoạch số 12/KH-STC ngày 08/9/2024 | Kế hoạch số 12/KH-STC ngày 08/9/2025 | NEEDS_REVIEW",
        "Kế hoạch số 12/KH-UBND ngày 08/9/2025 | Kế hoạch số 12/KH-UBND ngày 09/9/2025 | NEEDS_REVIEW"
      })
  void one_number_with_two_dates_is_found(String first, String second, Verdict verdict) {
    assertThatRule("LEGAL-005")
        .on(twice(first, second).dossier())
        .finds(verdict)
        .at("PREAMBLE", "PREAMBLE")
        .as(Severity.ERROR)
        .saying("được viện dẫn với các ngày “")
        .nothingElse();
  }

  @Test
  void one_number_with_one_date_passes() {
    assertThatRule("LEGAL-005")
        .on(twice(DECREE.substring(7), DECREE.substring(7)).dossier())
        .passes();
    assertThatRule("LEGAL-005").on(CORRECT.dossier()).doesNotApply();
  }
}
