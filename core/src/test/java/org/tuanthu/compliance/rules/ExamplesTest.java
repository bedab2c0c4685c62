package org.tuanthu.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleExample;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;
import org.tuanthu.json.ShippedData;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.NumberPatterns;
import org.tuanthu.regulation.Parameters;
import org.tuanthu.regulation.Regulations;

/** What {@code tuanthu explain} shows is true. */
class ExamplesTest {
  private static final Issuers ISSUERS = ShippedData.issuers();
  private static final Regulations REGULATIONS = ShippedData.regulations();
  private static final WorkingCalendar CALENDAR = ShippedData.calendar();
  private static final Parameters PARAMETERS = ShippedData.parameters();

  private static final NumberPatterns PATTERNS = ShippedData.numberPatterns();

  static List<BuiltInRule> rules() {
    return Registered.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_has_a_passing_and_another_example(BuiltInRule rule) {
    assertThat(rule.examples()).extracting(RuleExample::verdict).contains(Verdict.PASS);
    assertThat(rule.examples()).anyMatch(example -> example.verdict().isOpen());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_example_has_its_verdict(BuiltInRule rule) {
    for (RuleExample example : rule.examples()) {
      List<Finding> findings = RuleSet.of(List.of(rule)).assess(dossier(example)).findings();
      assertThat(findings)
          .as("%s %s: %s", rule.id(), example.excerpt(), findings)
          .extracting(Finding::verdict)
          .containsExactly(example.verdict());
    }
  }

  /** A reader of the examples should not wonder about anything else. */
  @Test
  void the_plan_of_the_examples_has_no_finding() {
    RuleExample example = Examples.of("FORM-001").get(0);
    assertThat(example.verdict()).isEqualTo(Verdict.PASS);
    Stream<Finding> open =
        RuleSet.discovered(getClass().getClassLoader()).assess(dossier(example)).findings().stream()
            .filter(finding -> finding.verdict().isOpen());
    assertThat(open).isEmpty();
  }

  private static Dossier dossier(RuleExample example) {
    byte[] bytes = example.document().getBytes(StandardCharsets.UTF_8);
    return Dossier.of(
            PlanReader.read(
                new TextReader().read(Source.of("example.txt", bytes)), PlanId.of("example")))
        .on(example.asOf())
        .with(ISSUERS)
        .with(REGULATIONS)
        .with(WorkingCalendar.class, CALENDAR)
        .with(Parameters.class, PARAMETERS)
        .with(NumberPatterns.class, PATTERNS)
        .with(ExampleUnits.REGISTER);
  }
}
