package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;

/** Of a document of which only a part was copied one finding says so, and no other repeats it. */
class LostHeadTest {
  private static final RuleSet RULES = RuleSet.discovered(LostHeadTest.class.getClassLoader());
  private static final PlanFixture HEADLESS = PlanFixture.correct().head(DocumentHead.ABSENT);

  static Stream<PlanFixture> parts() {
    PlanFixture excerpt =
        PlanFixture.of(
            AdministrativeDocument.builder()
                .type(DocumentType.PLAN)
                .body(HEADLESS.plan().document().body())
                .build());
    return Stream.of(HEADLESS, excerpt, excerpt.closing("Trên đây là"));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void one_rule_of_form_is_undetermined_and_no_other_says_more(PlanFixture part) {
    assertThat(RULES.assess(SampleDossiers.informed(part)).findings())
        .filteredOn(finding -> finding.verdict().isOpen())
        .filteredOn(finding -> finding.ruleId().matches("(FORM|LEGAL-002).*"))
        .filteredOn(finding -> !finding.ruleId().matches("FORM-00[78]"))
        .singleElement()
        .extracting(Finding::ruleId, Finding::verdict)
        .containsExactly("FORM-001", Verdict.UNDETERMINED);
  }
}
