package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Certainty;
import org.tuanthu.document.Doubt;
import org.tuanthu.document.Doubt.Field;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Signature;
import org.tuanthu.text.Message;

/** Components that a damaged text may have lost are not surely missing. */
class DamagedTextTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();

  private static PlanFixture signed(Optional<String> title, String... stamps) {
    return CORRECT.document(
        d -> d.signature(new Signature(List.of(), title, Optional.empty(), List.of(stamps))));
  }

  private static Dossier doubted(PlanFixture plan, Part part, Certainty certainty) {
    Doubt doubt =
        new Doubt(
            Place.of(part), Field.WHOLE, certainty, Message.vi("chưa chắc").en("not certain"));
    return Dossier.of(Reading.of(plan.plan()).with(List.of(), List.of(doubt)))
        .on(plan.dossier().asOf());
  }

  @Test
  void a_digital_signature_may_hide_title_and_name() {
    assertThatRule("FORM-001")
        .on(signed(Optional.empty(), "Ký bởi: Sở Tài chính").dossier())
        .finds(Verdict.UNDETERMINED)
        .at(Part.SIGNATURE)
        .saying("không thấy: chức vụ của người ký, họ tên của người ký")
        .nothingElse();
  }

  @Test
  void a_signature_that_only_lacks_a_name_fails() {
    assertThatRule("FORM-001")
        .on(signed(Optional.of("GIÁM ĐỐC"), "Ký bởi: Sở Tài chính").dossier())
        .finds(Verdict.FAIL)
        .saying("họ tên")
        .nothingElse();
    assertThatRule("FORM-001")
        .on(signed(Optional.of("GIÁM ĐỐC"), "(Đã ký)").dossier())
        .finds(Verdict.FAIL)
        .saying("họ tên")
        .nothingElse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      names = {"TITLE", "RECIPIENTS", "SUPERIOR", "ADDRESSEES"})
  void a_scanned_text_may_have_lost_what_is_not_seen(Part part) {
    assertThatRule("FORM-001")
        .on(doubted(signed(Optional.of("GIÁM ĐỐC")), part, Certainty.LIKELY))
        .finds(Verdict.UNDETERMINED)
        .at(Part.SIGNATURE)
        .saying("nhận dạng chữ")
        .nothingElse();
    assertThatRule("FORM-001")
        .on(doubted(signed(Optional.of("GIÁM ĐỐC")), part, Certainty.UNSURE))
        .finds(Verdict.FAIL)
        .nothingElse();
  }

  @Test
  void an_unusual_surname_is_no_trace_of_scanning() {
    assertThatRule("FORM-001")
        .on(doubted(CORRECT.recipients(), Part.SIGNATURE, Certainty.LIKELY))
        .finds(Verdict.FAIL)
        .at(Part.RECIPIENTS)
        .nothingElse();
  }
}
