package org.tuanthu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuanthu.compliance.HouseRules.WORDS;
import static org.tuanthu.compliance.HouseRules.dossier;
import static org.tuanthu.compliance.HouseRules.rule;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.unit.UnitId;

/** What a finding says of itself. */
class FindingTest {

  @Test
  void a_finding_says_by_which_rule_on_which_day_and_on_what_it_was_made() {
    Input.Key key = new Input.Key("issue-day", WORDS);
    Finding finding =
        Finding.builder(rule("HOUSE-001"), dossier())
            .verdict(Verdict.FAIL)
            .message(WORDS)
            .about(new Subject.OfUnit(UnitId.of("STC")))
            .input(key, WORDS)
            .build();
    assertThat(finding.ruleVersion()).isEqualTo(1);
    assertThat(finding.asOf()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(finding.basis().article()).isEqualTo("Điều 8");
    assertThat(finding.places()).isEmpty();
    assertThat(finding.inputs()).containsExactly(new Input(key, WORDS));
    assertThat(finding.nextStep().english()).isEqualTo("Nothing to do");
    assertThat(finding.counts()).isTrue();
    assertThatThrownBy(() -> new Input.Key("Issue day", WORDS)).hasMessageContaining("'Issue day'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PASS", "FAIL"})
  void a_firm_verdict_cannot_rest_on_a_likely_article(String verdict) {
    Verdict firm = Verdict.valueOf(verdict);
    HouseRules.HouseRule rule =
        new HouseRules.HouseRule(
            "HOUSE-001", LegalBasis.likely("Điều 154"), dossier -> Stream.empty());
    Finding.Builder finding = Finding.builder(rule, dossier()).message(WORDS);
    assertThatThrownBy(() -> finding.verdict(firm).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("HOUSE-001", verdict, "Điều 154");
    assertThat(finding.verdict(Verdict.UNDETERMINED).build().verdict().isFirm()).isFalse();
  }
}
