package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleExample;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.text.Message;

/**
 * What every rule keeps to, as tests for its author: a test class implements this interface. What
 * the rule should find is said by {@link RuleAssert}.
 */
@Isolated("changes the default locale and zone for a while")
public interface RuleContract {

  /** The rule. */
  ComplianceRule rule();

  /** Dossiers to judge, at least one; documents without anything are tried besides. */
  List<Dossier> dossiers();

  /** A rule set takes the rule, and {@link java.util.ServiceLoader} can make one. */
  @Test
  default void can_be_registered() {
    assertThat(RuleSet.of(List.of(rule())).require(rule().id())).isNotNull();
    assertThat(rule().getClass()).isPublic();
    assertThat(rule().getClass().getConstructors())
        .anyMatch(constructor -> constructor.getParameterCount() == 0);
  }

  /** Id, version, severity and articles are the same for each rule that is made. */
  @Test
  default void is_stable() {
    assertThat(rule().id()).isEqualTo(rule().id());
    assertThat(rule().severity()).isNotNull().isEqualTo(rule().severity());
    assertThat(rule().version()).isPositive().isEqualTo(rule().version());
    assertThat(rule().basis()).isNotNull().isEqualTo(rule().basis());
    said(rule().title());
    said(rule().about());
  }

  /** Every dossier gives findings of this rule, one at least, with words in both languages. */
  @Test
  default void always_says_something() {
    Severity severity = rule().severity();
    for (Dossier dossier : all()) {
      List<Finding> findings = rule().check(dossier).toList();
      assertThat(findings).isNotEmpty();
      for (Finding finding : findings) {
        assertThat(finding.ruleId()).isEqualTo(rule().id());
        assertThat(finding.ruleVersion()).isEqualTo(rule().version());
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.asOf()).isEqualTo(dossier.asOf());
        said(finding.message());
        said(finding.nextStep());
      }
    }
  }

  /** One rule judges one dossier the same way each time, in every locale and zone. */
  @Test
  default void judges_the_same_each_time() {
    ComplianceRule rule = rule();
    for (Dossier dossier : all()) {
      List<Finding> first = rule.check(dossier).toList();
      assertThat(rule.check(dossier).toList()).isEqualTo(first);
      assertThat(Defaults.locale("tr-TR", () -> rule().check(dossier).toList()))
          .as("judged where the default locale is Turkish")
          .isEqualTo(first);
      assertThat(Defaults.zone("Pacific/Kiritimati", () -> rule().check(dossier).toList()))
          .as("judged in another zone")
          .isEqualTo(first);
    }
  }

  /** The rule says of each of its examples what they claim; a rule without any is fine. */
  @Test
  default void shows_true_examples() {
    for (RuleExample example : rule().examples()) {
      List<Finding> findings = rule().check(dossier(example)).toList();
      assertThat(findings)
          .as("%s: %s", example.excerpt(), findings)
          .extracting(Finding::verdict)
          .containsOnly(example.verdict());
    }
  }

  /** The dossier of an example: by default of its text, with all facts that are shipped. */
  default Dossier dossier(RuleExample example) {
    return new SamplePlan("example", example.document()).dossier(example.asOf());
  }

  private List<Dossier> all() {
    assertThat(dossiers()).isNotEmpty();
    Dossier nothing = PlanFixture.of(AdministrativeDocument.builder().build()).dossier();
    return Stream.concat(dossiers().stream(), Stream.of(nothing)).toList();
  }

  private static void said(Message message) {
    for (String text : List.of(message.vietnamese(), message.english())) {
      assertThat(text).isNotBlank();
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(text).isTrue();
    }
  }
}
