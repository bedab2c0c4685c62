package org.tuanthu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuanthu.compliance.HouseRules.ARTICLE;
import static org.tuanthu.compliance.HouseRules.WORDS;
import static org.tuanthu.compliance.HouseRules.dossier;
import static org.tuanthu.compliance.HouseRules.finding;
import static org.tuanthu.compliance.HouseRules.rule;
import static org.tuanthu.compliance.HouseRules.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentType;
import org.tuanthu.text.Message;
import org.tuanthu.unit.Tier;

/** When and for which documents a rule is asked. */
class RuleInForceTest {
  private static Finding only(ComplianceRule rule, Dossier dossier) {
    List<Finding> findings = RuleSet.of(List.of(rule)).assess(dossier).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, , chưa có hiệu lực, from 2026-03-02",
    ", 2026-02-28, đã hết hiệu lực, until 2026-02-28",
  })
  void a_rule_that_is_not_in_force_says_so(
      LocalDate from, LocalDate to, String vietnamese, String english) {
    LegalBasis basis =
        ARTICLE.within(new DateRange(Optional.ofNullable(from), Optional.ofNullable(to)));
    HouseRules.HouseRule rule =
        new HouseRules.HouseRule(
            "HOUSE-001", basis, d -> Stream.of(finding("HOUSE-001", section("2"))));
    Finding finding = only(rule, dossier());
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(finding.message().vietnamese()).contains("01/3/2026", vietnamese);
    assertThat(finding.message().english()).contains("2026-03-01", english);
    assertThat(finding.basis()).isEqualTo(basis.articles().get(0));
  }

  private static ComplianceRule scoped(RuleScope scope) {
    return new HouseRules.HouseRule(
        "HOUSE-001",
        ARTICLE.within(DateRange.from(LocalDate.of(2026, 1, 1))),
        scope,
        dossier ->
            Stream.of(
                Finding.builder(rule("HOUSE-001"), dossier)
                    .verdict(Verdict.PASS)
                    .message(WORDS)
                    .build()));
  }

  @ParameterizedTest
  @CsvSource({
    "PLAN, COMMUNE, PASS",
    "PLAN, , PASS",
    ", COMMUNE, PASS",
    "REPORT, COMMUNE, NOT_APPLICABLE",
    "PLAN, PROVINCE, NOT_APPLICABLE",
  })
  void a_rule_is_asked_for_its_types_and_tiers_only(DocumentType type, Tier tier, Verdict verdict) {
    RuleScope scope =
        RuleScope.of(Message.vi("kế hoạch").en("plans"), Set.of(DocumentType.PLAN))
            .at(Tier.COMMUNE);
    Dossier dossier = dossier(Optional.ofNullable(type));
    Finding finding = only(scoped(scope), tier == null ? dossier : dossier.with(tier));
    assertThat(finding.verdict()).isEqualTo(verdict);
    if (verdict == Verdict.NOT_APPLICABLE) {
      assertThat(finding.message().vietnamese()).contains("không dành cho");
    }
  }

  @Test
  void the_rules_for_a_kind_of_plan_on_a_day_can_be_asked_for() {
    RuleScope scope = RuleScope.of(WORDS, Set.of(DocumentType.PLAN)).at(Tier.COMMUNE);
    LocalDate day = LocalDate.of(2026, 1, 1);
    RuleSet rules = RuleSet.of(List.of(scoped(scope), rule("HOUSE-002")));
    assertThat(ids(rules.forPlan(DocumentType.PLAN, Tier.COMMUNE, day)))
        .containsExactly("HOUSE-001", "HOUSE-002");
    assertThat(ids(rules.forPlan(DocumentType.PLAN, Tier.COMMUNE, day.minusDays(1))))
        .containsExactly("HOUSE-002");
    assertThat(ids(rules.forPlan(DocumentType.REPORT, Tier.COMMUNE, day)))
        .containsExactly("HOUSE-002");
    assertThat(ids(rules.forPlan(DocumentType.PLAN, Tier.PROVINCE, day)))
        .containsExactly("HOUSE-002");
  }

  private static List<String> ids(RuleSet rules) {
    return rules.rules().stream().map(ComplianceRule::id).toList();
  }
}
