package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.RuleSet;
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

  private static FindingsAssert inAll() {
    RuleSet all = RuleSet.discovered(RuleAssertTest.class.getClassLoader());
    RuleSet some =
        RuleSet.of(
            List.of(all.require("FORM-003"), all.require("FORM-004"), all.require("LEGAL-003")));
    return RuleAssert.assertThat(some)
        .on(SampleDossiers.informed(PlanFixture.correct().number("7/KH-STC")));
  }

  @Test
  void of_a_rule_set_only_what_asks_for_something_is_claimed() {
    inAll()
        .finds("LEGAL-003")
        .as(Verdict.FAIL)
        .as(Severity.ERROR)
        .at("PREAMBLE")
        .quoting("84/2014/NĐ-CP")
        .saying("lý do", "the reason")
        .using("validity-days", "01/7/2024")
        .and()
        .finds("FORM-003", Verdict.FAIL)
        .advising("zero")
        .and()
        .nothingElse();
  }

  static Stream<Consumer<FindingsAssert>> otherwiseInAll() {
    return Stream.of(
        FindingsAssert::nothingElse,
        found -> found.finds("FORM-004"),
        found -> found.finds("FORM-003").nothingElse(),
        found -> found.finds("FORM-003").as(Verdict.NEEDS_REVIEW),
        found -> found.finds("FORM-003").of("FORM-004"),
        found -> found.finds("FORM-003").quoting("8/KH-STC"),
        found -> found.finds("FORM-003").saying("phải", "no such words"),
        found -> found.finds("FORM-003").advising("no such words"),
        found -> found.finds("FORM-003").basedOn("no such words"),
        found -> found.finds("FORM-003").using("no-key", ""));
  }

  @ParameterizedTest
  @MethodSource("otherwiseInAll")
  void what_is_otherwise_is_refused_of_a_rule_set_too(Consumer<FindingsAssert> claim) {
    FindingsAssert findings = inAll();
    assertThatThrownBy(() -> claim.accept(findings)).isInstanceOf(AssertionError.class);
  }

  @Test
  void a_refusal_shows_what_was_found() {
    FindingsAssert findings = findings();
    assertThatThrownBy(findings::passes)
        .hasMessageContainingAll("FORM-003 FAIL [NUMBER]", "07/KH-STC");
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
