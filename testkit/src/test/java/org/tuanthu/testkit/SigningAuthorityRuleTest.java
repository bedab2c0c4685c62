package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Certainty;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Doubt;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Signature;
import org.tuanthu.plan.Plan;
import org.tuanthu.text.Message;

class SigningAuthorityRuleTest {

  private static PlanFixture signed(String agency, String lines) {
    List<String> all = Arrays.asList(lines.split("/"));
    Signature signature =
        new Signature(
            all.subList(0, all.size() - 1),
            Optional.of(all.get(all.size() - 1)),
            Optional.of("Lê Văn Minh"));
    PlanFixture plan = PlanFixture.correct();
    DocumentHead head = plan.plan().document().head();
    return plan.head(
            new DocumentHead(
                head.motto(),
                head.superior(),
                Optional.of(agency),
                head.number(),
                head.placeAndDate(),
                head.marks()))
        .document(d -> d.signature(signature));
  }

  @ParameterizedTest
  @CsvSource({
    "SỞ TÀI CHÍNH, GIÁM ĐỐC",
    "SỞ TÀI CHÍNH, KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC",
    "SỞ TÀI CHÍNH, Q. GIÁM ĐỐC",
    "SỞ TÀI CHÍNH, TL. GIÁM ĐỐC/CHÁNH VĂN PHÒNG",
    "SỞ TÀI CHÍNH, TL. GIÁM ĐỐC/KT. CHÁNH VĂN PHÒNG/PHÓ CHÁNH VĂN PHÒNG",
    "BỘ TÀI CHÍNH, KT. BỘ TRƯỞNG/THỨ TRƯỞNG",
    "ỦY BAN NHÂN DÂN TỈNH AN GIANG, TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH",
    "UBND TỈNH AN GIANG, TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH",
    "ỦY BAN NHÂN DÂN XÃ PHÚ LÂM, TL. CHỦ TỊCH/CHÁNH VĂN PHÒNG",
    "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ, TM. BAN CHỈ ĐẠO/TRƯỞNG BAN",
  })
  void the_right_authority_passes(String agency, String lines) {
    assertThatRule("FORM-012").on(signed(agency, lines).dossier()).passes();
  }

  @ParameterizedTest
  @CsvSource({
    "SỞ TÀI CHÍNH, TM. SỞ TÀI CHÍNH/GIÁM ĐỐC, theo chế độ thủ trưởng",
    "BỆNH VIỆN ĐA KHOA TỈNH, TM. BAN GIÁM ĐỐC/GIÁM ĐỐC, theo chế độ thủ trưởng",
    "SỞ TÀI CHÍNH, PHÓ GIÁM ĐỐC, không ghi \"KT.\"",
    "BỘ TÀI CHÍNH, THỨ TRƯỞNG, không ghi \"KT.\"",
    "SỞ TÀI CHÍNH, KT. GIÁM ĐỐC/CHÁNH VĂN PHÒNG, không phải cấp phó",
    "ỦY BAN NHÂN DÂN TỈNH AN GIANG, TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/CHỦ TỊCH, không phải cấp phó",
  })
  void the_wrong_authority_fails(String agency, String lines, String words) {
    assertThatRule("FORM-012")
        .on(signed(agency, lines).dossier())
        .finds(Verdict.FAIL)
        .at(Part.SIGNATURE)
        .as(Severity.WARNING)
        .saying(words)
        .nothingElse();
  }

  @ParameterizedTest
  @CsvSource({
    "ỦY BAN NHÂN DÂN TỈNH AN GIANG, CHỦ TỊCH, không ghi \"TM.\"",
    "ỦY BAN NHÂN DÂN TỈNH AN GIANG, KT. CHỦ TỊCH/PHÓ CHỦ TỊCH, không ghi \"TM.\"",
    "SỞ TÀI CHÍNH, TM. BAN CHỈ ĐẠO/TRƯỞNG BAN, một tập thể khác",
    "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ, TM. BAN CHỈ ĐẠO/PHÓ TRƯỞNG BAN, thay mặt tập thể",
  })
  void what_may_be_meant_needs_a_look(String agency, String lines, String words) {
    assertThatRule("FORM-012")
        .on(signed(agency, lines).dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .saying(words)
        .nothingElse();
  }

  @Test
  void a_chairman_signs_decisions_and_directives_himself() {
    PlanFixture plan = signed("ỦY BAN NHÂN DÂN TỈNH AN GIANG", "KT. CHỦ TỊCH/PHÓ CHỦ TỊCH");
    for (DocumentType type : List.of(DocumentType.DECISION, DocumentType.DIRECTIVE)) {
      assertThatRule("FORM-012").on(plan.document(d -> d.type(type)).dossier()).passes();
    }
  }

  @Test
  void minutes_and_contracts_are_signed_by_those_who_take_part() {
    PlanFixture plan = signed("TRƯỜNG THPT VĨNH HÒA", "PHÓ HIỆU TRƯỞNG");
    for (DocumentType type : List.of(DocumentType.MINUTES, DocumentType.CONTRACT)) {
      assertThatRule("FORM-012").on(plan.document(d -> d.type(type)).dossier()).doesNotApply();
    }
  }

  @Test
  void a_signature_that_is_not_certain_leaves_it_open() {
    Plan plan = signed("SỞ TÀI CHÍNH", "PHÓ GIÁM ĐỐC").plan();
    Doubt doubt =
        new Doubt(
            Place.of(Part.SIGNATURE),
            Doubt.Field.WHOLE,
            Certainty.LIKELY,
            Message.vi("chữ mờ").en("faint letters"));
    Reading<Plan> reading = Reading.of(plan).with(List.of(), List.of(doubt));
    assertThatRule("FORM-012")
        .on(Dossier.of(reading).on(PlanFixture.correct().dossier().asOf()))
        .finds(Verdict.UNDETERMINED)
        .nothingElse();
  }

  @Test
  void a_document_without_signature_is_not_judged() {
    AdministrativeDocument paper = PlanFixture.correct().plan().document();
    AdministrativeDocument unsigned =
        AdministrativeDocument.builder()
            .head(paper.head())
            .type(DocumentType.PLAN)
            .body(paper.body())
            .build();
    assertThatRule("FORM-012").on(PlanFixture.of(unsigned).dossier()).doesNotApply();
  }
}
