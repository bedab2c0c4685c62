package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place.Part;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;

/** Instruments that the register knows under another date, or without what a rule asks for. */
class KnownInstrumentsTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();

  private static Dossier own(String number, String issuer, String cited) {
    Regulation known =
        new Regulation(
            DocumentType.DECISION,
            DocumentNumber.parse(number),
            Optional.empty(),
            issuer,
            Optional.of(LocalDate.of(2025, 3, 12)),
            List.of(),
            List.of(),
            Confidence.VERIFIED,
            "sổ đăng ký");
    return CORRECT
        .preamble("Căn cứ Quyết định số " + cited + ";")
        .dossier()
        .with(RegulationRegister.of(List.of(known)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "415/QĐ-TTg ngày 21 tháng 3 năm 2025 của Thủ tướng Chính phủ",
        "415/QĐ-TTg ngày 21 tháng 3 năm 2025"
      })
  void one_number_of_one_year_on_another_day_needs_a_look(String cited) {
    assertThatRule("LEGAL-006")
        .on(own("415/QĐ-TTg", "Thủ tướng Chính phủ", cited))
        .finds(Verdict.NEEDS_REVIEW)
        .at(Part.PREAMBLE)
        .saying("ghi ngày 21/3/2025; danh mục có văn bản cùng số")
        .nothingElse();
  }

  @Test
  void numbers_begin_anew_each_year_and_in_each_place() {
    String issuer = "Ủy ban nhân dân tỉnh Cà Mau";
    assertThatRule("LEGAL-006")
        .on(own("415/QĐ-TTg", "Thủ tướng Chính phủ", "415/QĐ-TTg ngày 21 tháng 3 năm 2024"))
        .doesNotApply();
    assertThatRule("LEGAL-006")
        .on(own("77/QĐ-UBND", issuer, "77/QĐ-UBND ngày 21 tháng 3 năm 2025"))
        .doesNotApply();
    assertThatRule("LEGAL-006")
        .on(own("77/QĐ-UBND", issuer, "77/QĐ-UBND ngày 21 tháng 3 năm 2025 của " + issuer))
        .finds(Verdict.NEEDS_REVIEW)
        .nothingElse();
  }

  @Test
  void a_law_of_one_name_on_another_day_may_be_the_one_before() {
    Dossier dossier =
        CORRECT
            .preamble("Căn cứ Luật Tiết kiệm ngày 11 tháng 5 năm 1998;")
            .dossier()
            .with(
                RegulationRegister.of(
                    List.of(
                        Facts.law(
                            Facts.period("2025-07-01", Status.EXPIRED, Confidence.VERIFIED)))));
    assertThatRule("LEGAL-006")
        .on(dossier)
        .finds(Verdict.NEEDS_REVIEW)
        .at(Part.PREAMBLE)
        .saying("ghi ngày 11/5/1998; danh mục chỉ có văn bản cùng tên ngày 26/11/2013")
        .nothingElse();
    assertThatRule("LEGAL-003").on(dossier).doesNotApply();
  }

  @Test
  void a_register_that_knows_the_instrument_is_not_said_to_know_none() {
    Dossier later =
        CORRECT
            .dossier()
            .with(
                Facts.register(
                    Confidence.VERIFIED,
                    Facts.period("2030-01-01", Status.IN_FORCE, Confidence.VERIFIED)));
    assertThat(said(later)).startsWith("Danh mục có văn bản được viện dẫn");
    assertThat(said(CORRECT.dossier().with(RegulationRegister.of(List.of(Facts.law())))))
        .startsWith("Danh mục văn bản không có văn bản nào");
  }

  private static String said(Dossier dossier) {
    return RuleSet.discovered()
        .require("LEGAL-003")
        .check(dossier)
        .findFirst()
        .map(Finding::message)
        .orElseThrow()
        .vietnamese();
  }
}
