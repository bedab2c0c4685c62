package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;

/**
 * Each mutation plants the fault that it names, and is refused where there is nothing to change.
 */
class MutationsTest {
  private static final String DECREE = "84/2014/NĐ-CP";
  private static final Dossier DOSSIER =
      PlanFixture.correct()
          .dossier()
          .with(Facts.issuers(Confidence.VERIFIED))
          .with(
              Facts.register(
                  Confidence.VERIFIED,
                  Facts.period("2014-11-01", Status.IN_FORCE, Confidence.VERIFIED)));

  static Stream<Arguments> mutations() {
    return Stream.of(
        Arguments.of("PLAN-001", Mutations.dropLead("II.1"), "II.1"),
        Arguments.of("PLAN-002", Mutations.dropDue("II.2"), "II.2"),
        Arguments.of("PLAN-003", Mutations.dropResult("II.2"), "II.2"),
        Arguments.of("REPORT-001", Mutations.dropDeadline("III.1"), "III.1"),
        Arguments.of("FORM-003", Mutations.renumber("7/KH-STC"), "NUMBER"),
        Arguments.of("FORM-005", Mutations.dropRecipient("Lưu"), "RECIPIENTS"),
        Arguments.of("FORM-006", Mutations.replace("./.", "."), "CLOSING"),
        Arguments.of(
            "LEGAL-003", Mutations.expireBasis(DECREE, LocalDate.of(2025, 7, 1)), "PREAMBLE"),
        Arguments.of("PLAN-008", Mutations.shiftIssueDay(60), "PLACE_AND_DATE"));
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void a_planted_fault_is_seen_by_its_rule_at_its_place(
      String rule, DossierMutation mutation, String place) {
    RuleAssert.assertThatRule(rule).bites(DOSSIER, mutation).finds(rule).at(place);
  }

  @Test
  void a_name_in_two_spellings_is_seen() {
    RuleAssert.assertThatRule("UNIT-001")
        .bites(DOSSIER, Mutations.renameLead("II.1", "Phòng ngân sách"))
        .finds(Verdict.NEEDS_REVIEW)
        .saying("Phòng ngân sách");
  }

  @Test
  void a_fact_that_is_forgotten_leaves_the_rule_undetermined() {
    RuleAssert.assertThatRule("LEGAL-001")
        .bites(DOSSIER, Mutations.forget(Issuers.class))
        .finds(Verdict.UNDETERMINED);
  }

  @Test
  void the_date_is_written_anew_and_mutations_follow_each_other() {
    Dossier later =
        Mutations.shiftIssueDay(30)
            .then(Mutations.judgeOn(LocalDate.of(2026, 3, 1)))
            .apply(DOSSIER);
    assertThat(later.document().head().placeAndDate().orElseThrow().asWritten())
        .isEqualTo("An Giang, ngày 04 tháng 02 năm 2026");
    assertThat(later.asOf()).isEqualTo("2026-03-01");
    assertThat(later.fact(Issuers.class)).isEqualTo(DOSSIER.fact(Issuers.class));
  }

  static Stream<DossierMutation> idle() {
    return Stream.of(
        Mutations.dropLead("IX"),
        Mutations.dropDeadline("IX"),
        Mutations.dropRecipient("Không ai"),
        Mutations.replace("lời không có", "lời khác"),
        Mutations.expireBasis("85/2014/NĐ-CP", LocalDate.of(2025, 7, 1)));
  }

  @ParameterizedTest
  @MethodSource("idle")
  void what_finds_nothing_to_change_is_refused(DossierMutation mutation) {
    assertThatThrownBy(() -> mutation.apply(DOSSIER)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_rule_that_is_blind_or_unquiet_is_refused() {
    RuleAssert rule = RuleAssert.assertThatRule("FORM-003");
    DossierMutation other = Mutations.dropLead("II.1");
    assertThatThrownBy(() -> rule.bites(DOSSIER, other))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("FORM-003 does not see 'drop the lead of II.1'", "PASS");
    Dossier faulty = Mutations.renumber("7/KH-STC").apply(DOSSIER);
    assertThatThrownBy(() -> rule.bites(faulty, other))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("FORM-003 finds something before");
  }
}
