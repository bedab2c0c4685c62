package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Section;
import org.tuanthu.document.Signature;

class FormRulesTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();

  private static PlanFixture ofTheParty() {
    DocumentHead head =
        new DocumentHead(
            Optional.of("ĐẢNG CỘNG SẢN VIỆT NAM"),
            Optional.empty(),
            Optional.of("HUYỆN ỦY"),
            Optional.of("3-KH/HU"),
            Optional.empty(),
            List.of());
    return CORRECT.head(head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FORM-001",
        "FORM-002",
        "FORM-003",
        "FORM-004",
        "FORM-005",
        "FORM-006",
        "FORM-008",
        "FORM-009"
      })
  void a_correct_plan_passes(String id) {
    assertThatRule(id).on(CORRECT.dossier()).passes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FORM-001",
        "FORM-002",
        "FORM-003",
        "FORM-004",
        "FORM-005",
        "FORM-006",
        "FORM-007",
        "FORM-008",
        "FORM-009"
      })
  void papers_of_the_party_have_a_form_of_their_own(String id) {
    assertThatRule(id).on(ofTheParty().dossier()).doesNotApply();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FORM-001", "FORM-002", "FORM-006", "FORM-009"})
  void normative_documents_have_a_form_of_their_own(String id) {
    PlanFixture decree = CORRECT.document(d -> d.type(DocumentType.DECREE));
    PlanFixture decision =
        CORRECT.document(d -> d.type(DocumentType.DECISION)).number("7/2026/QĐ-UBND");
    assertThatRule(id).on(decree.dossier()).doesNotApply();
    assertThatRule(id).on(decision.dossier()).doesNotApply();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FORM-002", "FORM-003", "FORM-004"})
  void a_lost_head_is_said_once(String id) {
    PlanFixture lost = CORRECT.head(DocumentHead.ABSENT);
    assertThatRule(id).on(lost.dossier()).doesNotApply();
    assertThatRule("FORM-001")
        .on(lost.dossier())
        .finds(Verdict.UNDETERMINED)
        .at("MOTTO", "AGENCY", "NUMBER", "PLACE_AND_DATE")
        .saying("Quốc hiệu và Tiêu ngữ, tên cơ quan ban hành")
        .nothingElse();
  }

  @Test
  void each_missing_component_fails_for_itself() {
    DocumentHead head = CORRECT.plan().document().head();
    DocumentHead poor =
        new DocumentHead(
            Optional.empty(),
            head.superior(),
            head.agency(),
            Optional.empty(),
            head.placeAndDate(),
            List.of());
    PlanFixture plan =
        CORRECT
            .head(poor)
            .document(
                d -> d.signature(new Signature(List.of(), Optional.empty(), Optional.empty())))
            .recipients();
    assertThatRule("FORM-001")
        .on(plan.dossier())
        .finds(Verdict.FAIL)
        .at(Part.MOTTO)
        .as(Severity.ERROR)
        .saying("Quốc hiệu")
        .finds(Verdict.FAIL)
        .at(Part.NUMBER)
        .finds(Verdict.FAIL)
        .at(Part.SIGNATURE)
        .saying("chức vụ")
        .finds(Verdict.FAIL)
        .at(Part.SIGNATURE)
        .saying("họ tên")
        .finds(Verdict.FAIL)
        .at(Part.RECIPIENTS)
        .nothingElse();
  }

  @Test
  void a_date_without_place_lacks_the_place_alone() {
    assertThatRule("FORM-001")
        .on(CORRECT.placeAndDate("ngày 05 tháng 01 năm 2026").dossier())
        .finds(Verdict.FAIL)
        .at(Part.PLACE_AND_DATE)
        .saying("địa danh trước ngày")
        .nothingElse();
  }

  @Test
  void official_letters_name_no_type_and_telegrams_no_abstract() {
    AdministrativeDocument correct = CORRECT.plan().document();
    AdministrativeDocument letter =
        AdministrativeDocument.builder()
            .head(CORRECT.number("15/STC-NS").plan().document().head())
            .title("V/v lập dự toán năm 2027")
            .body(correct.body())
            .signature(correct.signature().orElseThrow())
            .recipients(correct.recipients())
            .build();
    assertThatRule("FORM-001").on(PlanFixture.of(letter).dossier()).passes();
    AdministrativeDocument telegram =
        AdministrativeDocument.builder()
            .head(correct.head())
            .type(DocumentType.TELEGRAM)
            .body(correct.body())
            .signature(correct.signature().orElseThrow())
            .recipients(correct.recipients())
            .build();
    assertThatRule("FORM-001").on(PlanFixture.of(telegram).dossier()).passes();
  }

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
        .saying("Nghị định số 30/2020/NĐ-CP: viện dẫn lại đầy đủ 1 lần")
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

  private static PlanFixture numbered(String... labels) {
    return CORRECT.sections(
        java.util.Arrays.stream(labels)
            .map(label -> PlanFixture.section(label, "Mục", List.of()))
            .toArray(Section[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I II IV      | FAIL         | IV    | bị nhảy",
        "I II II      | FAIL         | II#2  | bị lặp",
        "1 2 5        | FAIL         | 5     | bị nhảy",
        "A B D        | FAIL         | D     | bị nhảy",
        "a b đ        | FAIL         | đ     | bị nhảy",
        "a b c d e    | NEEDS_REVIEW | e     | thiếu điểm đ",
        "1 2 1 2      | NEEDS_REVIEW | 1#2   | đếm lùi",
        "2 3          | NEEDS_REVIEW | 2     | không bắt đầu"
      })
  void a_broken_outline_is_found(String labels, Verdict verdict, String where, String words) {
    assertThatRule("FORM-009")
        .on(numbered(labels.split(" ")).dossier())
        .finds(verdict)
        .at(where)
        .as(Severity.WARNING)
        .saying(words)
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I II III IV V VI VII VIII IX X XI",
        "1 2 3 4 5 6 7 8 9 10 11",
        "a b c d đ e g h i k",
        "A B C D",
        "1",
        "thứ nhất"
      })
  void outlines_that_count_on_pass(String labels) {
    assertThatRule("FORM-009").on(numbered(labels.split("(?<!thứ) ")).dossier()).passes();
  }

  @Test
  void articles_count_on_from_chapter_to_chapter() {
    Section one =
        PlanFixture.section(
            "I",
            "CHUNG",
            List.of(
                PlanFixture.section("1", "", List.of(), "Một."),
                PlanFixture.section("2", "", List.of(), "Hai.")));
    Section two =
        PlanFixture.section("II", "RIÊNG", List.of(PlanFixture.section("3", "", List.of(), "Ba.")));
    assertThatRule("FORM-009").on(CORRECT.sections(one, two).dossier()).passes();
    assertThatRule("FORM-009").on(CORRECT.sections().dossier()).doesNotApply();
  }
}
