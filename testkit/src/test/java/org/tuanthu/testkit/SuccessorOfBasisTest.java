package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.Provision;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationReference;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;

/** LEGAL-003 names what stands in the place of an expired instrument. */
class SuccessorOfBasisTest {
  private static final String OLD = "84/2014/NĐ-CP";

  private static Finding finding(Regulation... others) {
    List<Regulation> all = new ArrayList<>(Arrays.asList(others));
    all.add(
        Facts.decree(
            Confidence.VERIFIED,
            List.of(),
            Facts.period("2024-07-01", Status.EXPIRED, Confidence.VERIFIED)));
    return assertThatRule("LEGAL-003")
        .on(PlanFixture.correct().dossier().with(RegulationRegister.of(all)))
        .finds(Verdict.FAIL)
        .finding();
  }

  private static Regulation replacing(String number, String replaced, String from, Status status) {
    return decree(
        number,
        new Relation(
            Relation.Kind.REPLACES,
            DocumentNumber.parse(replaced),
            Confidence.VERIFIED,
            "Công báo"),
        from,
        status);
  }

  private static Regulation decree(String number, Relation relation, String from, Status status) {
    return new Regulation(
        DocumentType.DECREE,
        DocumentNumber.parse(number),
        Optional.empty(),
        "Chính phủ",
        Optional.of(LocalDate.parse(from)),
        List.of(Facts.period(from, status, Confidence.VERIFIED)),
        List.of(relation),
        Confidence.VERIFIED,
        "Công báo");
  }

  @Test
  void what_replaced_it_is_in_the_finding_and_the_next_step() {
    Finding finding = finding(replacing("12/2024/NĐ-CP", OLD, "2024-07-01", Status.IN_FORCE));
    assertThat(finding.message().vietnamese())
        .endsWith("; đã được thay thế bởi Nghị định số 12/2024/NĐ-CP ngày 01/7/2024");
    assertThat(finding.nextStep().vietnamese())
        .isEqualTo("Thay bằng Nghị định số 12/2024/NĐ-CP ngày 01/7/2024");
    assertThat(finding.nextStep().english()).contains("12/2024/NĐ-CP");
    assertThat(finding.inputs()).anyMatch(input -> input.key().id().equals("successor"));
  }

  @Test
  void the_last_of_a_chain_is_named() {
    Finding finding =
        finding(
            replacing("12/2024/NĐ-CP", OLD, "2024-07-01", Status.EXPIRED),
            replacing("7/2025/NĐ-CP", "12/2024/NĐ-CP", "2025-07-01", Status.IN_FORCE));
    assertThat(finding.nextStep().vietnamese())
        .contains("7/2025/NĐ-CP")
        .doesNotContain("12/2024/NĐ-CP");
  }

  @Test
  void nothing_is_named_where_only_a_part_or_nothing_replaces_it() {
    Relation part =
        new Relation(
            Relation.Kind.REPLACES,
            RegulationReference.to(DocumentNumber.parse(OLD)),
            List.of(Provision.parse("Điều 5")),
            DateRange.ALWAYS,
            Confidence.VERIFIED,
            "Công báo",
            DateRange.ALWAYS);
    for (Finding finding :
        List.of(finding(), finding(decree("12/2024/NĐ-CP", part, "2024-07-01", Status.IN_FORCE)))) {
      assertThat(finding.message().vietnamese()).doesNotContain("thay thế bởi");
      assertThat(finding.nextStep().vietnamese()).isEqualTo("Thay bằng văn bản đang có hiệu lực");
    }
  }
}
