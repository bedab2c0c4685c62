package vn.example.house;

import java.nio.file.Path;
import java.util.List;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.testkit.RuleSetContract;
import org.tuanthu.testkit.cases.CaseFolder;
import org.tuanthu.testkit.cases.RuleCase;
import org.tuanthu.testkit.cases.RuleCases;

class HouseRulesTest implements RuleSetContract {
  @Override
  public List<ComplianceRule> rules() {
    return List.of(new DueOnWorkingDayRule());
  }

  @Override
  public List<RuleCase> cases() {
    return CaseFolder.read(Path.of("src", "test", "resources", "cases"));
  }

  @RuleCases("cases")
  void a_case_holds(RuleCase each) {
    each.holds(RuleSet.discovered());
  }
}
