package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.RuleExample;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.testkit.cases.CaseFolder;
import org.tuanthu.testkit.cases.RuleCase;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.SamplePlans;
import org.tuanthu.text.Message;

/** The built-in rules keep the contract, with a case of each kind for every rule. */
class RuleSetContractTest implements RuleSetContract {

  private record Author(List<ComplianceRule> rules, List<RuleCase> cases)
      implements RuleSetContract {}

  @Override
  public List<ComplianceRule> rules() {
    return RuleSet.discovered(RuleSetContractTest.class.getClassLoader()).rules();
  }

  @Override
  public List<RuleCase> cases() {
    return CaseFolder.read(Path.of("src", "test", "resources", "cases"));
  }

  /** A rule of the house that breaks the promise of that test, which says what the case wants. */
  private record Breaking(String id, String promise) implements ComplianceRule {
    @Override
    public Message title() {
      return Message.vi("Quy tắc").en("A rule");
    }

    @Override
    public Severity severity() {
      return Severity.NOTICE;
    }

    @Override
    public LegalBasis basis() {
      return LegalBasis.verified("Quy ước");
    }

    @Override
    public List<RuleExample> examples() {
      return promise.equals("every_rule_has_a_passing_and_a_failing_case")
          ? List.of()
          : List.of(example(Verdict.PASS, "school"), example(Verdict.FAIL, "city"));
    }

    private static RuleExample example(Verdict verdict, String name) {
      SamplePlan plan = SamplePlans.named(name);
      return new RuleExample(verdict, name, plan.text(), LocalDate.of(2026, 3, 2));
    }

    @Override
    public Stream<Finding> check(Dossier dossier) {
      String number = dossier.document().head().number().orElse("");
      if (promise.equals("no_rule_breaks") && number.contains("UBND")) {
        throw new IllegalStateException("broken");
      }
      boolean fails =
          number.contains("UBND")
              || (promise.equals("order_and_irrelevant_facts_change_nothing")
                  && dossier.fact(RuleSetContract.class).isPresent());
      return Stream.of(
          Finding.builder(this, dossier)
              .verdict(fails ? Verdict.FAIL : Verdict.PASS)
              .message(title())
              .build());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules_make_a_set",
        "every_rule_has_a_passing_and_a_failing_case",
        "no_rule_breaks",
        "order_and_irrelevant_facts_change_nothing",
        "every_case_holds"
      })
  void each_planted_fault_fails_its_own_test(String promise) throws IllegalAccessException {
    String id = promise.equals("rules_make_a_set") ? "FORM-901" : "HOUSE-001";
    List<RuleCase> cases =
        promise.equals("every_case_holds")
            ? cases().stream().filter(each -> each.ruleIds().contains("PLAN-001")).toList()
            : List.of();
    assertThat(
            Contracts.failures(
                RuleSetContract.class, new Author(List.of(new Breaking(id, promise)), cases)))
        .containsKey(promise);
  }

  @Test
  void a_rule_without_faults_keeps_it_and_one_without_cases_is_reported()
      throws IllegalAccessException {
    ComplianceRule shown = new Breaking("HOUSE-001", "");
    assertThat(Contracts.failures(RuleSetContract.class, new Author(List.of(shown), List.of())))
        .isEmpty();
    ComplianceRule silent =
        new Breaking("HOUSE-002", "every_rule_has_a_passing_and_a_failing_case");
    assertThat(new RuleCoverage(List.of(shown, silent), List.of()).gaps())
        .containsExactly("HOUSE-002 has no passing case", "HOUSE-002 has no failing case");
  }
}
