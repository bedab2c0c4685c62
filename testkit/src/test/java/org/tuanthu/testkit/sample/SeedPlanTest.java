package org.tuanthu.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;

/** The first real plan, where it is at hand, has all the faults for which the rules were made. */
@EnabledIf("isAtHand")
class SeedPlanTest {
  private static final Path PLAN = Path.of("..", "..", "shared", "seed", "plan.txt");

  static boolean isAtHand() {
    return Files.isRegularFile(PLAN);
  }

  private static Assessment assessment() throws IOException {
    SamplePlan plan = new SamplePlan("seed", Files.readString(PLAN));
    return RuleSet.discovered(SeedPlanTest.class.getClassLoader())
        .assess(plan.dossier(LocalDate.of(2024, 7, 20)));
  }

  private static List<String> findings(String rule) throws IOException {
    return assessment().findings().stream()
        .filter(finding -> finding.ruleId().equals(rule))
        .filter(finding -> finding.verdict() != Verdict.PASS)
        .map(SeedPlanTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.places().stream()
        .map(place -> place.path().isEmpty() ? place.part().name() : place.section())
        .distinct()
        .collect(Collectors.joining(" ", finding.verdict() + " ", ""))
        .strip();
  }

  private static String message(String rule, Verdict verdict) throws IOException {
    return assessment().findings(verdict).stream()
        .filter(finding -> finding.ruleId().equals(rule))
        .map(finding -> finding.message().vietnamese())
        .findFirst()
        .orElse("");
  }

  @Test
  void no_rule_breaks() throws IOException {
    assertThat(assessment().faults()).isEmpty();
  }

  @Test
  void the_issuer_named_is_not_that_of_the_symbol() throws IOException {
    assertThat(findings("LEGAL-001")).containsExactly("FAIL II.1");
    assertThat(message("LEGAL-001", Verdict.FAIL)).contains("01/2016/TT-BNV", "của Bộ Nội vụ");
  }

  @Test
  void the_lost_head_is_one_undetermined_finding() throws IOException {
    assertThat(findings("FORM-001"))
        .containsExactly("UNDETERMINED MOTTO AGENCY NUMBER PLACE_AND_DATE");
    assertThat(findings("FORM-002")).containsExactly("NOT_APPLICABLE");
    assertThat(findings("FORM-004")).containsExactly("NOT_APPLICABLE");
  }

  @Test
  void full_citations_are_repeated() throws IOException {
    assertThat(findings("FORM-007")).containsExactly("FAIL II.1", "FAIL II.1", "FAIL II.3");
  }

  @Test
  void a_decree_stands_without_its_law() throws IOException {
    assertThat(findings("LEGAL-007")).containsExactly("NEEDS_REVIEW PREAMBLE");
  }

  @Test
  void a_basis_has_likely_expired() throws IOException {
    assertThat(findings("LEGAL-003")).containsExactly("UNDETERMINED PREAMBLE", "UNDETERMINED II.1");
    assertThat(message("LEGAL-003", Verdict.UNDETERMINED))
        .contains("04/2015/NĐ-CP", "nhiều khả năng", "Điều 154 Luật số 80/2015/QH13", "(nguồn: ");
  }

  @Test
  void duties_lack_deadlines_and_cut_off() throws IOException {
    assertThat(findings("REPORT-001")).containsExactly("FAIL II.3 III.1 III.2");
    assertThat(findings("REPORT-002")).containsExactly("NEEDS_REVIEW II.3 III.1 III.2");
  }

  @Test
  void what_is_collected_below_but_not_owed_above_is_a_notice() throws IOException {
    assertThat(findings("REPORT-004")).containsExactly("NEEDS_REVIEW III.2");
    assertThat(message("REPORT-004", Verdict.NEEDS_REVIEW)).contains("hằng tháng");
  }

  @Test
  void tasks_without_lead_date_and_result_are_one_finding_each() throws IOException {
    for (String rule : List.of("PLAN-001", "PLAN-002", "PLAN-003")) {
      assertThat(findings(rule))
          .as(rule)
          .singleElement()
          .asString()
          .startsWith("NEEDS_REVIEW II.1");
    }
  }

  @Test
  void one_unit_is_written_in_two_ways() throws IOException {
    assertThat(findings("UNIT-001")).containsExactly("NEEDS_REVIEW III.1 III.2 CLOSING");
  }
}
