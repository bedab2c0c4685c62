package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.RuleExample;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.SamplePlans;
import org.tuanthu.testkit.sample.UnitsAround;
import org.tuanthu.text.Message;

/** All built-in rules keep the contract; for each promise a rule that breaks it. */
@Isolated
class RuleContractTest {

  private record Author(ComplianceRule rule, List<Dossier> dossiers) implements RuleContract {
    @Override
    public Dossier dossier(RuleExample example) {
      return RuleContract.super.dossier(example).with(UnitsAround.register());
    }
  }

  static List<ComplianceRule> rules() {
    return RuleSet.discovered(RuleContractTest.class.getClassLoader()).rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void built_in_rules_keep_it(ComplianceRule rule) throws IllegalAccessException {
    Author author = new Author(rule, SampleDossiers.dossiers().toList());
    assertThat(Contracts.failures(RuleContract.class, author)).isEmpty();
  }

  /** A rule that breaks the promise of that test. */
  public static final class Breaking implements ComplianceRule {
    private final String promise;

    /** A rule that breaks no promise. */
    public Breaking() {
      this("");
    }

    private Breaking(String promise) {
      this.promise = promise;
    }

    @Override
    public String id() {
      return promise.equals("can_be_registered") ? "FORM-999" : "HOUSE-009";
    }

    @Override
    public Message title() {
      return Message.vi("Quy tắc").en(promise.equals("is_stable") ? " " : "A rule");
    }

    @Override
    public Severity severity() {
      return Severity.NOTICE;
    }

    @Override
    public LegalBasis basis() {
      return LegalBasis.custom("nếp làm việc");
    }

    @Override
    public List<RuleExample> examples() {
      Verdict verdict = promise.equals("shows_true_examples") ? Verdict.FAIL : Verdict.PASS;
      SamplePlan plan = SamplePlans.named("school");
      return List.of(new RuleExample(verdict, plan.name(), plan.text(), LocalDate.of(2026, 3, 2)));
    }

    @Override
    @SuppressWarnings("StringCaseLocaleUsage") // the fault
    public Stream<Finding> check(Dossier dossier) {
      if (promise.equals("always_says_something") && dossier.document().type().isEmpty()) {
        return Stream.of();
      }
      String words = promise.equals("judges_the_same_each_time") ? "I".toLowerCase() : "i";
      return Stream.of(
          Finding.builder(this, dossier)
              .verdict(Verdict.PASS)
              .message(Message.vi(words).en(words.toUpperCase(Locale.ROOT)))
              .build());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can_be_registered",
        "is_stable",
        "always_says_something",
        "judges_the_same_each_time",
        "shows_true_examples"
      })
  void each_planted_fault_fails_its_own_test_alone(String promise) throws IllegalAccessException {
    Author author = new Author(new Breaking(promise), SampleDossiers.dossiers().toList());
    assertThat(Contracts.failures(RuleContract.class, author)).containsOnlyKeys(promise);
  }
}
