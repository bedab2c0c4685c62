package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place.Part;

/** The rules on abstract, bases, names of laws and addressees. */
class FormWordsRulesTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();
  private static final String DECREE =
      "Căn cứ Nghị định số 84/2014/NĐ-CP ngày 08 tháng 9 năm 2014 của Chính phủ";
  private static final String LAW = "Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024";
  private static final String ISSUE = "Sở Tài chính xây dựng Kế hoạch như sau:";

  private static PlanFixture of(DocumentType type, String title) {
    return CORRECT.document(d -> d.type(type).title(title));
  }

  @ParameterizedTest
  @CsvSource({
    "PLAN, Tiết kiệm điện năm 2026",
    "DECISION, Về việc ban hành Kế hoạch tiết kiệm",
    "OFFICIAL_LETTER, V/v tiết kiệm điện",
    "TELEGRAM, V/v chống hạn",
    "PLAN, Kế toán tài sản công",
  })
  void an_abstract_that_fits_its_type_passes(DocumentType type, String title) {
    assertThatRule("FORM-010").on(of(type, title).dossier()).passes();
  }

  @Test
  void an_official_letter_without_its_mark_fails() {
    assertThatRule("FORM-010")
        .on(of(DocumentType.OFFICIAL_LETTER, "Tiết kiệm điện").dossier())
        .finds(Verdict.FAIL)
        .at(Part.TITLE)
        .as(Severity.NOTICE)
        .saying("\"Tiết kiệm điện\"")
        .nothingElse();
  }

  @ParameterizedTest
  @CsvSource({
    "V/v tiết kiệm điện, cách ghi của công văn",
    "Kế hoạch tiết kiệm điện, tên loại \"Kế hoạch\"",
    "BÁO CÁO kết quả tiết kiệm, tên loại \"Báo cáo\"",
  })
  void an_abstract_of_another_type_needs_a_look(String title, String words) {
    assertThatRule("FORM-010")
        .on(of(DocumentType.PLAN, title).dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at(Part.TITLE)
        .saying(words)
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FORM-010", "FORM-011", "FORM-012", "FORM-013", "FORM-014"})
  void a_document_without_any_of_it_is_not_judged(String id) {
    assertThatRule(id)
        .on(PlanFixture.of(AdministrativeDocument.builder().build()).dossier())
        .doesNotApply();
  }

  @ParameterizedTest
  @EnumSource(names = {"DECREE", "CIRCULAR", "CONCLUSION"})
  void normative_documents_and_those_of_the_party_have_forms_of_their_own(DocumentType type) {
    for (String id : List.of("FORM-010", "FORM-011", "FORM-012", "FORM-013", "FORM-014")) {
      assertThatRule(id).on(CORRECT.document(d -> d.type(type)).dossier()).doesNotApply();
    }
  }

  @Test
  void bases_end_with_semicolons_and_the_last_one_with_a_stop() {
    assertThatRule("FORM-011").on(CORRECT.dossier()).passes();
    assertThatRule("FORM-011")
        .on(CORRECT.preamble(LAW + ",", DECREE + ".", ISSUE).dossier())
        .finds(Verdict.FAIL)
        .at(Part.PREAMBLE)
        .saying("dấu chấm phẩy, số lượng: 1")
        .nothingElse();
    assertThatRule("FORM-011")
        .on(CORRECT.preamble(LAW + ";", DECREE + ";", ISSUE).dossier())
        .finds(Verdict.FAIL)
        .saying("của Chính phủ;\"")
        .nothingElse();
  }

  @Test
  void a_sentence_that_rests_and_issues_has_no_mark_of_a_basis() {
    assertThatRule("FORM-011").on(CORRECT.preamble(DECREE + ", " + ISSUE).dossier()).doesNotApply();
    assertThatRule("FORM-011")
        .on(CORRECT.preamble(DECREE + ", Sở Tài chính ban hành Kế hoạch.").dossier())
        .doesNotApply();
    assertThatRule("FORM-011")
        .on(CORRECT.preamble(DECREE + ";", "Xét đề nghị của Văn phòng Sở, " + ISSUE).dossier())
        .passes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024.",
        "Căn cứ Luật Đầu tư công số 58/2024/QH15.",
        "Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15.",
        "Căn cứ Luật số 90/2025/QH15 sửa đổi, bổ sung một số điều của Luật Đấu thầu.",
      })
  void a_law_with_its_name_passes(String basis) {
    assertThatRule("FORM-013").on(CORRECT.preamble(basis).dossier()).passes();
  }

  @Test
  void a_law_by_number_alone_fails() {
    assertThatRule("FORM-013")
        .on(CORRECT.preamble("Căn cứ Luật số 58/2024/QH15 ngày 29/11/2024.").dossier())
        .finds(Verdict.FAIL)
        .at(Part.PREAMBLE)
        .saying("Luật số 58/2024/QH15")
        .nothingElse();
    assertThatRule("FORM-013").on(CORRECT.dossier()).doesNotApply();
  }

  @Test
  void a_plan_has_no_addressees() {
    assertThatRule("FORM-014").on(CORRECT.dossier()).passes();
    assertThatRule("FORM-014")
        .on(CORRECT.document(d -> d.addressees(List.of("Các phòng"))).dossier())
        .finds(Verdict.FAIL)
        .at(Part.ADDRESSEES)
        .saying("Kế hoạch không có phần \"Kính gửi\"")
        .nothingElse();
    assertThatRule("FORM-014")
        .on(CORRECT.recipients("Như trên", "Lưu: VT").dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at(Part.RECIPIENTS)
        .saying("\"Như trên\"")
        .nothingElse();
  }

  @Test
  void letters_and_submissions_have_addressees_and_reports_may() {
    PlanFixture letter = of(DocumentType.OFFICIAL_LETTER, "V/v tiết kiệm điện");
    assertThatRule("FORM-014").on(letter.dossier()).finds(Verdict.NEEDS_REVIEW).nothingElse();
    PlanFixture addressed = letter.document(d -> d.addressees(List.of("Các phòng")));
    assertThatRule("FORM-014").on(addressed.dossier()).passes();
    PlanFixture report = of(DocumentType.REPORT, "Kết quả tiết kiệm điện");
    assertThatRule("FORM-014").on(report.dossier()).passes();
    assertThatRule("FORM-014")
        .on(report.document(d -> d.addressees(List.of("Ủy ban nhân dân tỉnh"))).dossier())
        .passes();
  }
}
