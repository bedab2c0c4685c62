package org.tuanthu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuanthu.compliance.HouseRules.ARTICLE;
import static org.tuanthu.compliance.HouseRules.WORDS;
import static org.tuanthu.compliance.HouseRules.dossier;
import static org.tuanthu.compliance.HouseRules.finding;
import static org.tuanthu.compliance.HouseRules.rule;
import static org.tuanthu.compliance.HouseRules.section;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.text.Message;

class RuleSetTest {

  @Test
  void a_broken_rule_is_a_fault_and_hides_no_other() {
    HouseRules.HouseRule broken =
        new HouseRules.HouseRule(
            "HOUSE-001",
            d -> {
              throw new IllegalStateException("sổ hỏng");
            });
    HouseRules.HouseRule endless = new HouseRules.HouseRule("HOUSE-002", RuleSetTest::recurse);
    HouseRules.HouseRule silent = new HouseRules.HouseRule("HOUSE-003", d -> Stream.empty());
    HouseRules.HouseRule stranger =
        new HouseRules.HouseRule("HOUSE-004", d -> Stream.of(finding("HOUSE-001")));
    Assessment assessment =
        RuleSet.of(List.of(broken, endless, silent, stranger, rule("HOUSE-005", section("2"))))
            .assess(dossier());
    assertThat(assessment.findings()).extracting(Finding::ruleId).containsExactly("HOUSE-005");
    assertThat(assessment.faults())
        .extracting(Assessment.Fault::ruleId)
        .containsExactly("HOUSE-001", "HOUSE-002", "HOUSE-003", "HOUSE-004");
    assertThat(assessment.faults().get(0).problem()).contains("sổ hỏng");
    assertThat(assessment.faults().get(2).problem()).contains("NOT_APPLICABLE");
    assertThat(assessment.faults().get(3).problem()).contains("HOUSE-001");
  }

  private static Stream<Finding> recurse(Dossier dossier) {
    return Stream.of(dossier).map(RuleSetTest::recurse).flatMap(findings -> findings);
  }

  @Test
  void two_rules_with_one_id_are_refused_by_both_names() {
    ComplianceRule other =
        new ComplianceRule() {
          @Override
          public String id() {
            return "HOUSE-001";
          }

          @Override
          public Message title() {
            return WORDS;
          }

          @Override
          public Severity severity() {
            return Severity.NOTICE;
          }

          @Override
          public LegalBasis basis() {
            return ARTICLE;
          }

          @Override
          public Stream<Finding> check(Dossier dossier) {
            return Stream.empty();
          }
        };
    List<ComplianceRule> doubled = List.of(rule("HOUSE-001"), other);
    assertThatThrownBy(() -> RuleSet.of(doubled))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "'HOUSE-001'", HouseRules.HouseRule.class.getName(), other.getClass().getName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FORM-901", "LEGAL-901", "UNIT-901", "PLAN-901", "REPORT-901", "DEMOCRACY-901"})
  void groups_of_built_in_rules_are_reserved(String id) {
    List<ComplianceRule> rules = List.of(rule(id));
    assertThatThrownBy(() -> RuleSet.of(rules))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("'" + id + "'", "reserved", HouseRules.HouseRule.class.getName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HOUSE", "HOUSE-1", "house-001", "HOUSE-0001", "-001", "HOUSE_001"})
  void an_id_of_another_shape_is_refused(String id) {
    List<ComplianceRule> rules = List.of(rule(id));
    assertThatThrownBy(() -> RuleSet.of(rules))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("'" + id + "'", "expected e.g. HOUSE-001");
  }

  @Test
  void a_rule_is_found_by_its_id() {
    HouseRules.HouseRule rule = rule("HOUSE-001");
    RuleSet rules = RuleSet.of(List.of(rule));
    assertThat(rules.require("HOUSE-001")).isSameAs(rule);
    assertThatThrownBy(() -> rules.require("HOUSE-002"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no rule 'HOUSE-002', there are [HOUSE-001]");
  }
}
