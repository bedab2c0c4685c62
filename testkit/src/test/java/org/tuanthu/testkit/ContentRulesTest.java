package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Section;

class ContentRulesTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();

  @Test
  void recipients_without_archive_line_fail() {
    assertThatRule("FORM-005")
        .on(CORRECT.recipients("Ủy ban nhân dân tỉnh", "Sở Nội vụ").dossier())
        .finds(Verdict.FAIL)
        .at(Part.RECIPIENTS)
        .saying("Sở Nội vụ")
        .nothingElse();
    assertThatRule("FORM-005")
        .on(CORRECT.recipients("Lưu: VT", "Sở Nội vụ").dossier())
        .finds(Verdict.FAIL)
        .saying("không ở cuối")
        .nothingElse();
    assertThatRule("FORM-005").on(CORRECT.recipients().dossier()).doesNotApply();
  }

  @Test
  void content_ends_with_its_mark() {
    assertThatRule("FORM-006")
        .on(CORRECT.closing("Trên đây là Kế hoạch của Sở.").dossier())
        .finds(Verdict.FAIL)
        .at(Part.CLOSING)
        .saying("của Sở.")
        .nothingElse();
    PlanFixture inOutline =
        CORRECT
            .closing()
            .sections(PlanFixture.section("I", "TỔ CHỨC", List.of(), "Các đơn vị thực hiện./."));
    assertThatRule("FORM-006").on(inOutline.dossier()).passes();
  }

  @Test
  void content_that_ends_with_a_table_has_no_closing_mark() {
    Section section =
        new Section(
            "I",
            "I.",
            "DANH MỤC",
            List.of(new Block.Table(List.of(List.of("1", "Rà soát định mức")))),
            List.of());
    assertThatRule("FORM-006").on(CORRECT.closing().sections(section).dossier()).doesNotApply();
  }

  @Test
  void content_without_signature_may_have_been_cut_off() {
    AdministrativeDocument cut =
        AdministrativeDocument.builder()
            .head(CORRECT.plan().document().head())
            .type(DocumentType.PLAN)
            .body(new Body(List.of(Block.Paragraph.of("Rà soát định mức")), List.of(), List.of()))
            .build();
    assertThatRule("FORM-006")
        .on(PlanFixture.of(cut).dossier())
        .finds(Verdict.UNDETERMINED)
        .nothingElse();
  }

  @Test
  void later_citations_are_short() {
    String[] preamble = {
      "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;",
      "Theo Nghị định số 30/2020/NĐ-CP, Sở xây dựng Kế hoạch."
    };
    assertThatRule("FORM-007").on(CORRECT.preamble(preamble).dossier()).passes();
    preamble[1] = "Theo Nghị định số 30/2020/NĐ-CP của Chính phủ, Sở xây dựng Kế hoạch.";
    assertThatRule("FORM-007")
        .on(CORRECT.preamble(preamble).dossier())
        .finds(Verdict.FAIL)
        .at(Part.PREAMBLE)
        .as(Severity.NOTICE)
        .saying("Nghị định số 30/2020/NĐ-CP đã viện dẫn đầy đủ thêm 1 lần")
        .nothingElse();
  }

  @Test
  void instruments_cited_once_and_laws_cited_by_name_are_no_matter_of_it() {
    assertThatRule("FORM-007").on(CORRECT.dossier()).doesNotApply();
    PlanFixture law =
        CORRECT.preamble(
            "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;",
            "Theo Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;");
    assertThatRule("FORM-007").on(law.dossier()).doesNotApply();
  }

  @Test
  void the_title_is_not_the_first_citation() {
    PlanFixture plan =
        CORRECT.document(d -> d.title("Thực hiện Nghị định số 84/2014/NĐ-CP của Chính phủ"));
    assertThatRule("FORM-007").on(plan.dossier()).doesNotApply();
    assertThatRule("FORM-008").on(plan.dossier()).passes();
  }

  @Test
  void an_instrument_in_the_title_of_another_is_not_cited_first_there() {
    PlanFixture plan =
        CORRECT.preamble(
            "Căn cứ Quyết định số 1845/QĐ-TTg ngày 02 tháng 11 năm 2025 của Thủ tướng Chính phủ về"
                + " triển khai Nghị định số 30/2020/NĐ-CP.",
            "Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.");
    assertThatRule("FORM-008").on(plan.dossier()).passes();
  }

  @Test
  void a_first_citation_without_date_or_issuer_needs_a_look() {
    assertThatRule("FORM-008")
        .on(CORRECT.preamble("Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ;").dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .saying("chưa ghi thời gian ban hành")
        .nothingElse();
    assertThatRule("FORM-008")
        .on(CORRECT.preamble("Căn cứ Nghị định số 30/2020/NĐ-CP;").dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .saying("thời gian ban hành, cơ quan ban hành")
        .nothingElse();
    assertThatRule("FORM-008")
        .on(CORRECT.preamble("Sở ban hành Kế hoạch.").dossier())
        .doesNotApply();
  }
}
