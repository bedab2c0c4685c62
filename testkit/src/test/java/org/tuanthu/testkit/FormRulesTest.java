package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Signature;

/** Which documents the rules of the group FORM judge, and their components. */
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
}
