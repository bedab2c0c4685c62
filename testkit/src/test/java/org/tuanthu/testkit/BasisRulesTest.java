package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.time.LocalDate;
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
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place.Part;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;

/** Cited instruments beside the register: in force, dated rightly, with their parent law. */
class BasisRulesTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();
  private static final String DECREE =
      "Căn cứ Nghị định số 84/2014/NĐ-CP ngày 08 tháng 9 năm 2014 của Chính phủ;";

  private static Dossier known(PlanFixture plan, ValidityPeriod... validity) {
    return plan.dossier().with(Facts.register(Confidence.VERIFIED, validity));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kế hoạch này thay thế kế hoạch thực hiện và bãi bỏ Nghị định số 84/2014/NĐ-CP;",
        "Nghị định số 84/2014/NĐ-CP đã được thay thế bởi Nghị định số 8/2025/NĐ-CP;",
        "Căn cứ Nghị định số 8/2025/NĐ-CP ngày 09/01/2025 thay thế Nghị định số 84/2014/NĐ-CP;"
      })
  void an_instrument_that_the_text_itself_says_to_be_over_is_not_judged(String sentence) {
    assertThatRule("LEGAL-003")
        .on(
            known(
                CORRECT.preamble(sentence),
                Facts.period("2024-07-01", Status.EXPIRED, Confidence.VERIFIED)))
        .doesNotApply();
  }

  @ParameterizedTest
  @CsvSource({
    "sửa đổi một số điều của Nghị định số 84/2014/NĐ-CP, NEEDS_REVIEW",
    "quy định chi tiết khoản 2 Điều 5 Nghị định số 84/2014/NĐ-CP, NEEDS_REVIEW",
    "và Nghị định số 84/2014/NĐ-CP, FAIL"
  })
  void an_instrument_in_the_title_of_another_is_no_basis_itself(String words, Verdict verdict) {
    PlanFixture plan =
        CORRECT.preamble("Căn cứ Nghị định số 8/2025/NĐ-CP ngày 09/01/2025 " + words + ";");
    assertThatRule("LEGAL-003")
        .on(known(plan, Facts.period("2024-07-01", Status.EXPIRED, Confidence.VERIFIED)))
        .finds(verdict)
        .at(Part.PREAMBLE)
        .nothingElse();
  }

  @Test
  void an_amended_basis_is_judged() {
    PlanFixture plan =
        CORRECT.preamble(
            "Căn cứ Nghị định số 84/2014/NĐ-CP (được sửa đổi bởi Nghị định số 8/2020/NĐ-CP);");
    assertThatRule("LEGAL-003")
        .on(known(plan, Facts.period("2024-07-01", Status.EXPIRED, Confidence.VERIFIED)))
        .finds(Verdict.FAIL)
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

  @ParameterizedTest
  @CsvSource({
    "Luật Tiết kiệm năm 2013, PASS",
    "Luật Tiết kiệm năm 2005, NOT_APPLICABLE",
    "Luật Lãng phí, NOT_APPLICABLE",
    "Kế hoạch số 44/KH-STC ngày 26/11/2013, NOT_APPLICABLE"
  })
  void the_register_is_asked_for_what_is_meant(String cited, Verdict verdict) {
    Regulation law = Facts.law(Facts.period("2014-07-01", Status.IN_FORCE, Confidence.VERIFIED));
    assertThatRule("LEGAL-003")
        .on(
            CORRECT
                .preamble("Căn cứ " + cited + ";")
                .dossier()
                .with(RegulationRegister.of(List.of(law))))
        .finds(verdict)
        .nothingElse();
  }

  @ParameterizedTest
  @CsvSource({
    "Luật Tiết kiệm ngày 26 tháng 11 năm 2013, FAIL",
    "Luật Tiết kiệm ngày 20 tháng 6 năm 2025, PASS",
    "Luật Tiết kiệm, NOT_APPLICABLE"
  })
  void laws_of_one_name_are_told_apart_by_their_date(String cited, Verdict verdict) {
    Regulation newer =
        new Regulation(
            DocumentType.LAW,
            DocumentNumber.parse("90/2025/QH15"),
            Optional.of("Luật Tiết kiệm"),
            "Quốc hội",
            Optional.of(LocalDate.of(2025, 6, 20)),
            List.of(Facts.period("2025-07-01", Status.IN_FORCE, Confidence.VERIFIED)),
            List.of(),
            Confidence.VERIFIED,
            "Công báo");
    Regulation older = Facts.law(Facts.period("2025-07-01", Status.EXPIRED, Confidence.VERIFIED));
    assertThatRule("LEGAL-003")
        .on(
            CORRECT
                .preamble("Căn cứ " + cited + ";")
                .dossier()
                .with(RegulationRegister.of(List.of(older, newer))))
        .finds(verdict)
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
        "Căn cứ Luật Tiết kiệm số 44/2013/QH13;",
        "Căn cứ Luật Tiết kiệm năm 2013;"
      })
  void a_decree_with_its_law_passes(String law) {
    assertThatRule("LEGAL-007")
        .on(CORRECT.preamble(law, DECREE).dossier().with(detailing()))
        .passes();
  }

  private static PlanFixture twice(String first, String second) {
    return CORRECT.preamble("Căn cứ " + first + ";", "Căn cứ " + second + ";");
  }
}
