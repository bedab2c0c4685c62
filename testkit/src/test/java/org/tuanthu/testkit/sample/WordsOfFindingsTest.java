package org.tuanthu.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.text.Message;

/** Officials read what they understand, in every finding on every plan, right or wrong. */
class WordsOfFindingsTest {
  static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final RuleSet RULES =
      RuleSet.discovered(WordsOfFindingsTest.class.getClassLoader());

  static Stream<SamplePlan> plans() {
    return Stream.concat(
        SamplePlans.all().stream(), PlantedFaults.all().stream().map(PlantedFault::planted));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void no_finding_shows_a_key_a_gap_or_broken_letters(SamplePlan plan) {
    for (Finding finding :
        RULES.assess(plan.dossier(DAY).with(UnitsAround.register())).findings()) {
      for (Message message : messages(finding)) {
        assertReadable(message.vietnamese());
        assertReadable(message.english());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void every_finding_that_asks_for_something_says_on_what_it_rests(SamplePlan plan) {
    assertThat(RULES.assess(plan.dossier(DAY).with(UnitsAround.register())).findings())
        .filteredOn(finding -> finding.verdict().isOpen())
        .filteredOn(finding -> !finding.ruleId().matches("PLAN-00[45]"))
        .allSatisfy(finding -> assertThat(finding.inputs()).as(finding.ruleId()).isNotEmpty());
  }

  private static List<Message> messages(Finding finding) {
    Stream<Message> inputs =
        finding.inputs().stream().flatMap(input -> Stream.of(input.key().label(), input.value()));
    return Stream.concat(Stream.of(finding.message(), finding.nextStep()), inputs).toList();
  }

  private static void assertReadable(String sentence) {
    assertThat(sentence)
        .isEqualTo(Normalizer.normalize(sentence, Normalizer.Form.NFC))
        .doesNotContain("\uFFFD", "Ã", "Æ°", "á»", "áº", "Optional[", "null")
        .doesNotContainPattern("\\{\\d*}")
        .doesNotContainPattern("[A-Z]{4,9}-\\d{3}\\.|\\b(?:na|input|status|facts)\\.[a-z]")
        .doesNotContainPattern("[A-Z]{3,}_[A-Z]{2,}");
  }
}
