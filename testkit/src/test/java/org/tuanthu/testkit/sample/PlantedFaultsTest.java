package org.tuanthu.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlaceAndDate;

/** One fault in a correct plan is one more finding, and nothing else changes. */
class PlantedFaultsTest {
  private static final RuleSet RULES = RuleSet.discovered(PlantedFaultsTest.class.getClassLoader());

  /** Rules of which no finding on a plan fails, as they ask for a look only. */
  private static final Set<String> NEVER_FAIL =
      Set.of(
          "FORM-008",
          "FORM-010",
          "LEGAL-004",
          "LEGAL-007",
          "LEGAL-010",
          "LEGAL-011",
          "PLAN-001",
          "PLAN-002",
          "PLAN-003",
          "PLAN-004",
          "PLAN-005",
          "PLAN-006",
          "PLAN-007",
          "PLAN-008",
          "REPORT-002",
          "REPORT-003",
          "REPORT-004",
          "REPORT-005",
          "REPORT-007",
          "REPORT-008",
          "UNIT-001",
          "UNIT-002",
          "UNIT-003",
          "UNIT-004",
          "UNIT-005");

  static List<PlantedFault> faults() {
    return PlantedFaults.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_planted_fault_is_one_more_finding(PlantedFault fault) {
    LocalDate issued = issued(SamplePlans.named(fault.plan()));
    List<String> before = findings(SamplePlans.named(fault.plan()), issued);
    List<String> after = findings(fault.planted(), issued);
    List<String> more = new ArrayList<>(after);
    before.forEach(more::remove);
    List<String> fewer = new ArrayList<>(before);
    after.forEach(fewer::remove);
    assertThat(more).containsExactly(fault.finding());
    assertThat(fewer).isEmpty();
  }

  @Test
  void every_rule_that_can_fail_has_a_fault_and_every_plan_too() {
    Set<String> rules = new TreeSet<>();
    RULES.rules().forEach(rule -> rules.add(rule.id()));
    rules.removeAll(NEVER_FAIL);
    assertThat(failing()).containsExactlyInAnyOrderElementsOf(rules);
    assertThat(faults().stream().map(PlantedFault::plan).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            SamplePlans.all().stream().map(SamplePlan::name).toList());
  }

  private static Set<String> failing() {
    return faults().stream()
        .map(fault -> fault.finding().split(" "))
        .filter(words -> words[1].equals("FAIL"))
        .map(words -> words[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static LocalDate issued(SamplePlan plan) {
    return plan.reading()
        .value()
        .document()
        .head()
        .placeAndDate()
        .flatMap(PlaceAndDate::date)
        .orElseThrow();
  }

  private static List<String> findings(SamplePlan plan, LocalDate asOf) {
    return RULES.assess(plan.dossier(asOf).with(UnitsAround.register())).findings().stream()
        .filter(finding -> finding.verdict() != Verdict.PASS)
        .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
        .map(PlantedFaultsTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.places().stream()
        .map(PlantedFaultsTest::where)
        .collect(Collectors.joining(" ", finding.ruleId() + " " + finding.verdict() + " ", ""))
        .strip();
  }

  private static String where(Place place) {
    return place.path().isEmpty() ? place.part().name() : place.section();
  }
}
