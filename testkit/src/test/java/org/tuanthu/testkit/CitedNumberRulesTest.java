package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.Place.Part;
import org.tuanthu.json.ShippedData;
import org.tuanthu.regulation.NumberPatterns;

/** The rules on type, style and form of cited numbers, and on bases that nobody knows. */
class CitedNumberRulesTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();

  private static Dossier citing(String words) {
    return CORRECT
        .preamble("Theo " + words + ".")
        .dossier()
        .with(ShippedData.regulations())
        .with(NumberPatterns.class, ShippedData.numberPatterns());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quyết định số 12/QĐ-UBND",
        "Kế hoạch phối hợp số 12/KHPH-SNV-STP",
        "Nghị quyết số 163/2024/QH15",
        "Bộ luật số 91/2015/QH13",
        "Quy định số 41-QĐ/TW",
        "Quyết định số 217-QĐ/TW",
        "Chương trình hành động số 08-CTr/TU",
        "Thông tư liên tịch số 01/2014/TTLT-BNV-BTC",
        "Chỉ thị số 05/CT-TTg",
        "văn bản số 77/KH-UBND",
      })
  void a_type_that_fits_its_symbol_is_left_alone(String cited) {
    assertThatRule("LEGAL-008").on(citing(cited + " và Kế hoạch số 15/KH-UBND")).passes();
  }

  @ParameterizedTest
  @CsvSource({
    "Quyết định số 12/KH-UBND, Kế hoạch",
    "Kế hoạch số 05/BC-STC, Báo cáo",
    "Thông tư số 59/2023/NĐ-CP, Nghị định",
    "Nghị định số 10/2022/QH15, Luật",
    "Nghị quyết số 31-CT/TU, Chỉ thị",
  })
  void a_type_that_contradicts_its_symbol_fails(String cited, String right) {
    assertThatRule("LEGAL-008")
        .on(citing(cited))
        .finds(Verdict.FAIL)
        .at(Part.PREAMBLE)
        .as(Severity.ERROR)
        .saying("ký hiệu là của " + right)
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LEGAL-008", "LEGAL-009", "LEGAL-010", "LEGAL-011"})
  void a_plan_without_citations_is_not_judged(String id) {
    assertThatRule(id).on(CORRECT.preamble("Sở xây dựng Kế hoạch.").dossier()).doesNotApply();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Chỉ thị số 31-CT/TU", "Kế hoạch số 31/KH-UBND", "Nghị định số 9/2019/NĐ-CP"})
  void a_number_in_its_own_style_passes(String cited) {
    assertThatRule("LEGAL-009").on(citing(cited)).passes();
  }

  @Test
  void a_number_of_the_state_in_the_style_of_the_party_fails_under_the_decree() {
    assertThatRule("LEGAL-009")
        .on(citing("Kế hoạch số 31-KH/UBND ngày 06/4/2022 của Ủy ban nhân dân tỉnh"))
        .finds(Verdict.FAIL)
        .at(Part.PREAMBLE)
        .saying("\"31/KH-UBND\"")
        .nothingElse();
    for (String older : List.of(" ngày 06/4/2010", "")) {
      assertThatRule("LEGAL-009")
          .on(citing("Kế hoạch số 31-KH/UBND" + older))
          .finds(Verdict.NEEDS_REVIEW)
          .nothingElse();
    }
  }

  @ParameterizedTest
  @CsvSource({"27/NQ-TW, 27-NQ/TW", "05/CT-TU, 05-CT/TU", "'27/NQ- TW', 27-NQ/TW"})
  void a_number_of_the_party_in_the_style_of_the_state_needs_a_look(String written, String right) {
    assertThatRule("LEGAL-009")
        .on(citing("Nghị quyết số " + written))
        .finds(Verdict.NEEDS_REVIEW)
        .saying("đúng là \"" + right + "\"")
        .nothingElse();
  }

  @Test
  void the_own_number_of_a_party_document_has_its_style() {
    DocumentHead head = CORRECT.plan().document().head();
    DocumentHead party =
        new DocumentHead(
            Optional.of("ĐẢNG CỘNG SẢN VIỆT NAM"),
            head.superior(),
            Optional.of("ĐẢNG ỦY XÃ TRÀ SƠN"),
            Optional.of("12/KH-ĐU"),
            head.placeAndDate(),
            List.of());
    assertThatRule("LEGAL-009")
        .on(CORRECT.head(party).dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at(Part.NUMBER)
        .saying("\"12-KH/ĐU\"")
        .nothingElse();
  }

  @Test
  void bases_that_the_register_does_not_know_are_one_notice() {
    PlanFixture plan =
        CORRECT.preamble(
            "Căn cứ Luật Kiến trúc ngày 13 tháng 6 năm 2019;",
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;",
            "Căn cứ Nghị định số 85/2020/NĐ-CP ngày 17 tháng 7 năm 2020 của Chính phủ;",
            "Căn cứ Quyết định số 14/2020/QĐ-UBND ngày 17/7/2020 của Ủy ban nhân dân tỉnh.");
    assertThatRule("LEGAL-010")
        .on(plan.dossier().with(ShippedData.regulations()))
        .finds(Verdict.UNDETERMINED)
        .at("PREAMBLE", "PREAMBLE")
        .as(Severity.NOTICE)
        .saying("2 trong 3 căn cứ")
        .nothingElse();
    assertThatRule("LEGAL-010")
        .on(plan.dossier())
        .finds(Verdict.UNDETERMINED)
        .saying("Chưa có danh mục")
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.",
        "Căn cứ Luật Ban hành văn bản quy phạm pháp luật.",
      })
  void bases_that_the_register_knows_pass(String basis) {
    assertThatRule("LEGAL-010")
        .on(CORRECT.preamble(basis).dossier().with(ShippedData.regulations()))
        .passes();
  }

  @Test
  void a_law_that_an_instrument_only_executes_is_no_basis() {
    PlanFixture plan =
        CORRECT.preamble(
            "Thực hiện Quyết định số 15/QĐ-TTg ngày 12/01/2026 của Thủ tướng Chính phủ ban hành Kế"
                + " hoạch triển khai thi hành Luật Kiến trúc, Sở xây dựng Kế hoạch như sau:");
    assertThatRule("LEGAL-010").on(plan.dossier().with(ShippedData.regulations())).doesNotApply();
  }

  @ParameterizedTest
  @CsvSource({
    "Nghị quyết số 12/2023/NQ-CP ngày 14/8/2023, NEEDS_REVIEW",
    "Chỉ thị số 02/2019/CT-TTg ngày 14/8/2019, UNDETERMINED",
    "Thông tư liên tịch số 01/2019/TTLT-BNV-BTC ngày 14/8/2019, UNDETERMINED",
  })
  void a_form_of_other_days_is_found(String cited, Verdict verdict) {
    assertThatRule("LEGAL-011")
        .on(citing(cited))
        .finds(verdict)
        .at(Part.PREAMBLE)
        .saying("chỉ dùng trong thời gian")
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị quyết số 66.17/2026/NQ-CP ngày 14/8/2026",
        "Nghị định số 59/2023/NĐ-CP",
        "Quyết định số 19/2025/QĐ-TTg",
        "Quyết định số 07/2023/QĐ-UBND ngày 14/8/2023",
      })
  void a_form_in_use_passes(String cited) {
    assertThatRule("LEGAL-011").on(citing(cited)).passes();
  }

  @Test
  void numbers_from_before_the_table_and_without_year_are_not_judged() {
    assertThatRule("LEGAL-011").on(citing("Nghị quyết số 35/2006/NQ-CP")).doesNotApply();
    assertThatRule("LEGAL-011").on(citing("Nghị quyết số 35/NQ-CP")).doesNotApply();
    assertThatRule("LEGAL-011")
        .on(CORRECT.dossier())
        .finds(Verdict.UNDETERMINED)
        .saying("bảng mẫu số")
        .nothingElse();
  }
}
