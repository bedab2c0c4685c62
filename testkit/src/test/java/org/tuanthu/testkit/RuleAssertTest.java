package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.text.Message;

/** The assertions notice what is otherwise. */
class RuleAssertTest {
  private static final Dossier WITHOUT_ZERO = PlanFixture.correct().number("7/KH-STC").dossier();

  private static FindingsAssert findings() {
    return RuleAssert.assertThatRule("FORM-003").on(WITHOUT_ZERO);
  }

  @Test
  void what_is_as_expected_is_let_pass() {
    Finding finding =
        findings()
            .finds(Verdict.FAIL)
            .at("NUMBER")
            .as(Severity.NOTICE)
            .saying("07/KH-STC")
            .saying("is to be written")
            .finding();
    assertThat(finding.ruleId()).isEqualTo("FORM-003");
  }

  static Stream<Consumer<FindingsAssert>> otherwise() {
    return Stream.of(
        found -> found.finds(Verdict.PASS),
        FindingsAssert::passes,
        FindingsAssert::doesNotApply,
        FindingsAssert::nothingElse,
        found -> found.finds(Verdict.FAIL).finds(Verdict.FAIL),
        found -> found.finds(Verdict.FAIL).at("II.1"),
        found -> found.finds(Verdict.FAIL).at("NUMBER", "NUMBER"),
        found -> found.finds(Verdict.FAIL).at(),
        found -> found.finds(Verdict.FAIL).as(Severity.ERROR),
        found -> found.finds(Verdict.FAIL).saying("8/KH-STC"));
  }

  @ParameterizedTest
  @MethodSource("otherwise")
  void what_is_otherwise_is_refused(Consumer<FindingsAssert> claim) {
    FindingsAssert findings = findings();
    assertThatThrownBy(() -> claim.accept(findings)).isInstanceOf(AssertionError.class);
  }

  @Test
  void a_refusal_shows_what_was_found() {
    FindingsAssert findings = findings();
    assertThatThrownBy(findings::passes)
        .hasMessageContainingAll("FORM-003", "FAIL [NUMBER]", "07/KH-STC");
  }

  @Test
  void a_rule_that_breaks_is_no_finding() {
    RuleAssert broken = RuleAssert.assertThat(new BrokenRule());
    assertThatThrownBy(() -> broken.on(WITHOUT_ZERO))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("HOUSE-009", "mất sổ");
  }

  private static final class BrokenRule implements ComplianceRule {
    @Override
    public String id() {
      return "HOUSE-009";
    }

    @Override
    public Message title() {
      return Message.vi("Hỏng").en("Broken");
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public LegalBasis basis() {
      return LegalBasis.custom("không có");
    }

    @Override
    public Stream<Finding> check(Dossier dossier) {
      throw new IllegalStateException("mất sổ");
    }
  }
}
