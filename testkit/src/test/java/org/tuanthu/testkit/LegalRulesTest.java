package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Place.Part;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;

class LegalRulesTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();
  private static final String DECREE =
      "Căn cứ Nghị định số 84/2014/NĐ-CP ngày 08 tháng 9 năm 2014 của Chính phủ;";

  private static Dossier known(PlanFixture plan, ValidityPeriod... validity) {
    return plan.dossier().with(Facts.register(Confidence.VERIFIED, validity));
  }

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

  @Test
  void a_basis_in_force_passes() {
    Dossier dossier =
        known(CORRECT, Facts.period("2014-11-01", Status.IN_FORCE, Confidence.VERIFIED));
    assertThatRule("LEGAL-003").on(dossier).passes();
    assertThatRule("LEGAL-004").on(dossier).passes();
  }

  @Test
  void a_basis_that_is_only_likely_in_force_is_not_judged() {
    assertThatRule("LEGAL-003")
        .on(known(CORRECT, Facts.period("2014-11-01", Status.IN_FORCE, Confidence.LIKELY)))
        .doesNotApply();
  }

  @ParameterizedTest
  @CsvSource({
    "EXPIRED, VERIFIED, FAIL",
    "SUSPENDED, VERIFIED, FAIL",
    "NO_LONGER_SUITABLE, VERIFIED, FAIL",
    "EXPIRED, LIKELY, UNDETERMINED"
  })
  void a_basis_no_longer_in_force_is_found(Status status, Confidence sure, Verdict verdict) {
    assertThatRule("LEGAL-003")
        .on(known(CORRECT, Facts.period("2024-07-01", status, sure)))
        .finds(verdict)
        .at(Part.PREAMBLE)
        .as(Severity.ERROR)
        .saying("lý do (nguồn: Công báo)")
        .nothingElse();
  }

  @Test
  void validity_is_judged_on_the_day_of_issue_and_not_on_the_day_of_the_check() {
    ValidityPeriod[] validity = {
      Facts.period("2014-11-01", "2026-02-28", Status.IN_FORCE),
      Facts.period("2026-03-01", Status.EXPIRED, Confidence.VERIFIED)
    };
    assertThatRule("LEGAL-003").on(known(CORRECT, validity)).passes();
    assertThatRule("LEGAL-003")
        .on(known(CORRECT.placeAndDate("An Giang, ngày 02 tháng 3 năm 2026"), validity))
        .finds(Verdict.FAIL)
        .nothingElse();
  }

  @Test
  void a_basis_that_ended_within_the_year_of_a_plan_without_date_is_undetermined() {
    ValidityPeriod[] validity = {
      Facts.period("2014-11-01", "2026-02-28", Status.IN_FORCE),
      Facts.period("2026-03-01", Status.EXPIRED, Confidence.VERIFIED)
    };
    PlanFixture undated = CORRECT.head(DocumentHead.ABSENT);
    Dossier later = undated.dossier(LocalDate.of(2027, 5, 1));
    assertThatRule("LEGAL-003")
        .on(later.with(Facts.register(Confidence.VERIFIED, validity)))
        .finds(Verdict.UNDETERMINED)
        .saying("mà văn bản không có ngày")
        .nothingElse();
    assertThatRule("LEGAL-003")
        .on(
            undated
                .year(2025)
                .dossier(LocalDate.of(2027, 5, 1))
                .with(Facts.register(Confidence.VERIFIED, validity)))
        .passes();
  }

  @Test
  void an_expired_instrument_that_is_only_mentioned_needs_a_look() {
    PlanFixture plan =
        CORRECT
            .preamble("Sở Tài chính xây dựng Kế hoạch như sau:")
            .closing("Kế hoạch này thay cho việc thực hiện Nghị định số 84/2014/NĐ-CP./.");
    assertThatRule("LEGAL-003")
        .on(known(plan, Facts.period("2024-07-01", Status.EXPIRED, Confidence.VERIFIED)))
        .finds(Verdict.NEEDS_REVIEW)
        .at(Part.CLOSING)
        .nothingElse();
  }

  @Test
  void a_basis_not_yet_in_force_needs_a_look() {
    assertThatRule("LEGAL-004")
        .on(
            known(
                CORRECT, Facts.period("2014-09-08", Status.NOT_YET_IN_FORCE, Confidence.VERIFIED)))
        .finds(Verdict.NEEDS_REVIEW)
        .at(Part.PREAMBLE)
        .as(Severity.WARNING)
        .saying("lý do")
        .nothingElse();
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

  @Test
  void the_register_says_which_of_two_dates_is_wrong() {
    Dossier dossier =
        known(
            twice(
                "Nghị định số 84/2014/NĐ-CP ngày 08/9/2014",
                "Nghị định số 84/2014/NĐ-CP ngày 09/8/2014"));
    assertThatRule("LEGAL-005").on(dossier).passes();
    assertThatRule("LEGAL-006")
        .on(dossier)
        .finds(Verdict.FAIL)
        .at(Part.PREAMBLE)
        .as(Severity.ERROR)
        .saying("ghi ngày 09/8/2014, theo danh mục là ngày 08/9/2014")
        .nothingElse();
  }

  @Test
  void a_date_that_is_in_the_register_passes() {
    assertThatRule("LEGAL-006").on(known(CORRECT)).passes();
  }

  @Test
  void a_likely_register_leaves_a_wrong_date_undetermined() {
    PlanFixture plan = CORRECT.preamble(DECREE.replace("08 tháng 9", "18 tháng 9"));
    assertThatRule("LEGAL-006")
        .on(plan.dossier().with(Facts.register(Confidence.LIKELY)))
        .finds(Verdict.UNDETERMINED)
        .nothingElse();
  }

  private static RegulationRegister detailing() {
    Relation details =
        new Relation(
            Kind.DETAILS, DocumentNumber.parse("44/2013/QH13"), Confidence.VERIFIED, "Công báo");
    return RegulationRegister.of(
        List.of(Facts.decree(Confidence.VERIFIED, List.of(details)), Facts.law()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Căn cứ Nghị định số 84/2014/NĐ-CP ngày 08 tháng 9 năm 2014 của Chính phủ;",
        "Căn cứ Nghị định số 84/2014/NĐ-CP ngày 08 tháng 9 năm 2014 của Chính phủ quy định chi tiết"
            + " một số điều của Luật Tiết kiệm;"
      })
  void a_decree_without_its_law_needs_a_look(String basis) {
    assertThatRule("LEGAL-007")
        .on(CORRECT.preamble(basis).dossier().with(detailing()))
        .finds(Verdict.NEEDS_REVIEW)
        .at(Part.PREAMBLE)
        .as(Severity.WARNING)
        .saying("Luật Tiết kiệm (số 44/2013/QH13)")
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Căn cứ Luật Tiết kiệm ngày 26 tháng 11 năm 2013;",
        "Căn cứ Luật Tiết kiệm số 44/2013/QH13;"
      })
  void a_decree_with_its_law_passes(String law) {
    assertThatRule("LEGAL-007")
        .on(CORRECT.preamble(law, DECREE).dossier().with(detailing()))
        .passes();
  }
}
