package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.RuleSet;

class ExplainCommandTest {
  @TempDir private Path folder;

  static Iterable<ComplianceRule> rules() {
    return RuleSet.discovered().rules();
  }

  @Test
  void a_rule_is_explained_with_scope_dated_articles_and_examples() {
    Run run = Run.in(folder, "explain", "legal-003");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .startsWith("LEGAL-003 · Văn bản được viện dẫn còn hiệu lực\n")
        .contains("  Áp dụng cho           mọi văn bản\n", "  Phiên bản             1\n")
        .contains(
            "  Căn cứ                Điều 154 Luật số 80/2015/QH13, từ ngày 01/7/2016,"
                + " đến hết ngày 31/3/2025\n")
        .contains("VÍ DỤ ĐẠT\n  │ ", "VÍ DỤ KHÔNG ĐẠT\n  │ ");
  }

  @Test
  void rules_are_explained_in_english_too_one_after_the_other() {
    assertThat(Run.in(folder, "explain", "FORM-003", "HOUSE-001", "--lang", "en").out())
        .startsWith("FORM-003 · Numbers below 10 have a leading zero\n")
        .contains("EXAMPLE: PASS\n  │ Số: 05/KH-SNV\n")
        .contains("\n\nHOUSE-001 · The document is issued on a working day\n");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_can_be_explained(ComplianceRule rule) {
    for (String language : new String[] {"vi", "en"}) {
      Run run = Run.in(folder, "explain", rule.id(), "--lang", language);
      assertThat(run.code()).isEqualTo(ExitCode.FINE);
      assertThat(run.out())
          .contains(rule.id(), rule.basis().articles().get(0).article().substring(0, 8));
    }
  }

  @Test
  void without_id_all_rules_are_listed() {
    assertThat(Run.in(folder, "explain").outputLines())
        .hasSize(RuleSet.discovered().rules().size())
        .contains("FORM-003    Số nhỏ hơn 10 có số 0 phía trước");
  }

  @Test
  void an_unknown_rule_is_named_and_nothing_is_explained() {
    Run run = Run.in(folder, "explain", "FORM-001", "NOPE-001");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).singleElement().asString().contains("NOPE-001", "is no rule");
  }
}
