package org.tuanthu.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tuanthu.compliance.RuleSet;

/** Cases in Vietnamese for built-in rules. */
class BuiltInCasesTest {
  private static final RuleSet RULES = RuleSet.discovered(BuiltInCasesTest.class.getClassLoader());

  @RuleCases("cases")
  void a_case_holds(RuleCase each) {
    each.holds(RULES);
  }

  @Test
  void the_folder_speaks_of_many_rules() {
    TreeSet<String> ids = new TreeSet<>();
    CaseFolder.read(Path.of("src", "test", "resources", "cases"))
        .forEach(each -> ids.addAll(each.ruleIds()));
    assertThat(ids).hasSizeGreaterThan(11).contains("LEGAL-003", "UNIT-001");
  }
}
