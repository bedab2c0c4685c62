package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.RuleExample;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.testkit.cases.RuleCase;
import org.tuanthu.testkit.sample.SamplePlan;

/**
 * What every pack of rules keeps to, as tests for its author: a test class implements this
 * interface. Each rule of the pack keeps {@link RuleContract} besides.
 *
 * <pre>{@code
 * class HouseRulesTest implements RuleSetContract {
 *   public List<ComplianceRule> rules() {
 *     return List.of(new FirstRule(), new SecondRule());
 *   }
 *   public List<RuleCase> cases() {
 *     return CaseFolder.read(Path.of("src/test/resources/cases"));
 *   }
 * }
 * }</pre>
 */
public interface RuleSetContract {

  /** The rules of the pack. */
  List<ComplianceRule> rules();

  /** Cases beside the examples of the rules; none by default. */
  default List<RuleCase> cases() {
    return List.of();
  }

  /** The dossier of an example: by default of its text, with all facts that are shipped. */
  default Dossier dossier(RuleExample example) {
    return new SamplePlan("example", example.document()).dossier(example.asOf());
  }

  /** Ids are well formed, free, and not taken twice. */
  @Test
  default void rules_make_a_set() {
    assertThat(RuleSet.of(rules()).rules()).isNotEmpty().hasSameSizeAs(rules());
  }

  /** Every case holds. */
  @Test
  default void every_case_holds() {
    RuleSet rules = RuleSet.of(rules());
    cases().forEach(each -> each.holds(rules));
  }

  /** Every rule passes in one example or case at least, and finds something in another. */
  @Test
  default void every_rule_has_a_passing_and_a_failing_case() {
    assertThat(new RuleCoverage(rules(), cases()).gaps()).isEmpty();
  }

  /** No rule breaks on what is an example for another. */
  @Test
  default void no_rule_breaks() {
    RuleSet rules = RuleSet.of(rules());
    assertThat(dossiers()).allSatisfy(each -> assertThat(rules.assess(each).faults()).isEmpty());
  }

  /** The order of the rules and a fact that none asks for change no verdict. */
  @Test
  default void order_and_irrelevant_facts_change_nothing() {
    RuleSet rules = RuleSet.of(rules());
    List<ComplianceRule> reversed = new ArrayList<>(rules());
    Collections.reverse(reversed);
    RuleSet backwards = RuleSet.of(reversed);
    for (Dossier dossier : dossiers().toList()) {
      Assessment first = rules.assess(dossier);
      assertThat(backwards.assess(dossier)).isEqualTo(first);
      assertThat(rules.assess(dossier.with(RuleSetContract.class, this))).isEqualTo(first);
    }
  }

  private Stream<Dossier> dossiers() {
    return Stream.concat(
        rules().stream().flatMap(rule -> rule.examples().stream()).map(this::dossier),
        cases().stream().map(RuleCase::dossier));
  }
}
