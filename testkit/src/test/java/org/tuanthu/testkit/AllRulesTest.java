package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.Issuer;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.UnitsAround;
import org.tuanthu.text.Confidence;

/** What holds for every built-in rule, on plans with many faults and with none. */
class AllRulesTest {
  private static final RuleSet RULES = RuleSet.discovered(AllRulesTest.class.getClassLoader());

  @ParameterizedTest
  @MethodSource("org.tuanthu.testkit.SampleDossiers#dossiers")
  void every_rule_says_something_and_none_breaks(Dossier dossier) {
    Assessment assessment = RULES.assess(dossier);
    assertThat(assessment.faults()).isEmpty();
    assertThat(assessment.findings().stream().map(Finding::ruleId).distinct())
        .containsExactlyElementsOf(RULES.rules().stream().map(ComplianceRule::id).toList());
  }

  /** Each rule has something to praise, something to find, and something that is not for it. */
  @Test
  void every_rule_passes_finds_and_does_not_apply_somewhere() {
    SetMultimap<String, String> said = TreeMultimap.create();
    Stream.of(SampleDossiers.dossiers(), SampleDossiers.moreDossiers(), examples())
        .flatMap(dossiers -> dossiers)
        .flatMap(dossier -> RULES.assess(dossier).findings().stream())
        .forEach(finding -> said.put(finding.ruleId(), kind(finding.verdict())));
    assertThat(RULES.rules())
        .extracting(rule -> rule.id() + " " + said.get(rule.id()))
        .allSatisfy(rule -> assertThat(rule).endsWith("[does not apply, finds, passes]"));
  }

  private static Stream<Dossier> examples() {
    return RULES.rules().stream()
        .flatMap(rule -> rule.examples().stream())
        .map(example -> new SamplePlan("example", example.document()).dossier(example.asOf()))
        .map(dossier -> dossier.with(UnitsAround.register()));
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "passes";
      case NOT_APPLICABLE -> "does not apply";
      case FAIL, UNDETERMINED, NEEDS_REVIEW -> "finds";
    };
  }

  @ParameterizedTest
  @MethodSource("org.tuanthu.testkit.SampleDossiers#dossiers")
  void pass_and_not_applicable_stand_alone(Dossier dossier) {
    for (ComplianceRule rule : RULES.rules()) {
      List<Finding> findings = rule.check(dossier).toList();
      boolean quiet =
          findings.stream()
              .anyMatch(f -> f.verdict() == Verdict.PASS || f.verdict() == Verdict.NOT_APPLICABLE);
      assertThat(quiet && findings.size() > 1).as("%s: %s", rule.id(), findings).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("org.tuanthu.testkit.SampleDossiers#dossiers")
  void no_message_shows_a_key(Dossier dossier) {
    for (Finding finding : RULES.assess(dossier).findings()) {
      for (String sentence :
          List.of(
              finding.message().vietnamese(),
              finding.message().english(),
              finding.nextStep().vietnamese(),
              finding.nextStep().english())) {
        assertThat(sentence)
            .hasSizeLessThan(1_500)
            .doesNotContain("Optional", "null")
            .doesNotContainPattern("[A-Z]{4,9}-\\d{3}\\.|na\\.[a-z]");
      }
    }
  }

  @Test
  void a_poor_plan_is_found_out_by_most_rules() {
    assertThat(
            RULES.assess(SampleDossiers.informed(SampleDossiers.poor())).findings().stream()
                .filter(f -> f.verdict() != Verdict.PASS && f.verdict() != Verdict.NOT_APPLICABLE)
                .map(Finding::ruleId)
                .distinct())
        .hasSizeGreaterThan(17);
  }

  @Test
  void a_correct_plan_has_no_failure_with_and_without_facts() {
    for (Dossier dossier :
        List.of(
            PlanFixture.correct().dossier(),
            PlanFixture.correct().dossier().with(Facts.issuers(Confidence.VERIFIED)))) {
      assertThat(RULES.assess(dossier).findings())
          .noneMatch(finding -> finding.verdict() == Verdict.FAIL)
          .noneMatch(finding -> finding.verdict() == Verdict.NEEDS_REVIEW);
    }
  }

  @ParameterizedTest
  @MethodSource("org.tuanthu.testkit.SampleDossiers#dossiers")
  void the_same_dossier_gives_the_same_assessment_anywhere(Dossier dossier) {
    Assessment here = RULES.assess(dossier);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try {
      assertThat(RULES.assess(dossier)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("org.tuanthu.testkit.SampleDossiers#dossiers")
  void the_order_of_rules_and_registers_changes_nothing(Dossier dossier) {
    RuleSet backwards = RuleSet.of(Lists.reverse(new ArrayList<>(RULES.rules())));
    assertThat(backwards.assess(dossier)).isEqualTo(RULES.assess(dossier));
    if (dossier.fact(Issuers.class).isPresent()) {
      List<Issuer> all = dossier.fact(Issuers.class).orElseThrow().all();
      Dossier turned = dossier.with(Issuers.of(Lists.reverse(all)));
      assertThat(RULES.assess(turned)).isEqualTo(RULES.assess(dossier));
    }
    if (dossier.fact(Regulations.class).isPresent()) {
      List<Regulation> all =
          ((RegulationRegister) dossier.fact(Regulations.class).orElseThrow()).all();
      Dossier turned = dossier.with(RegulationRegister.of(Lists.reverse(all)));
      assertThat(RULES.assess(turned)).isEqualTo(RULES.assess(dossier));
    }
  }

  @ParameterizedTest
  @MethodSource("org.tuanthu.testkit.SampleDossiers#dossiers")
  void an_irrelevant_fact_changes_nothing(Dossier dossier) {
    Assessment before = RULES.assess(dossier);
    Dossier more = dossier.with(String.class, "một dữ kiện không liên quan");
    assertThat(RULES.assess(more)).isEqualTo(before);
    Optional<Regulations> known = dossier.fact(Regulations.class);
    if (known.isPresent()) {
      List<Regulation> all = new ArrayList<>(((RegulationRegister) known.get()).all());
      all.add(
          new Regulation(
              DocumentType.CIRCULAR,
              DocumentNumber.parse("99/1999/TT-BTC"),
              Optional.empty(),
              "Bộ Tài chính",
              Optional.of(LocalDate.of(1999, 9, 9)),
              List.of(Facts.period("2001-01-01", Status.EXPIRED, Confidence.VERIFIED)),
              List.of(),
              Confidence.VERIFIED,
              "Công báo"));
      assertThat(RULES.assess(dossier.with(RegulationRegister.of(all)))).isEqualTo(before);
    }
  }
}
