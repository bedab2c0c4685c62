package vn.example.house;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.json.ShippedData;
import org.tuanthu.testkit.Mutations;
import org.tuanthu.testkit.PlanFixture;
import org.tuanthu.testkit.RuleAssert;
import org.tuanthu.testkit.RuleContract;

class DueOnWorkingDayRuleTest implements RuleContract {
  private static final Dossier CORRECT = dossier(PlanFixture.correct());

  private static Dossier dossier(PlanFixture plan) {
    return plan.dossier().with(WorkingCalendar.class, ShippedData.calendar());
  }

  @Override
  public ComplianceRule rule() {
    return new DueOnWorkingDayRule();
  }

  @Override
  public List<Dossier> dossiers() {
    return List.of(CORRECT, PlanFixture.correct().withoutTasks().dossier());
  }

  @Test
  void a_day_off_is_found_at_its_task() {
    PlanFixture plan =
        PlanFixture.correct().task("II.3", "Tổng kết", "Văn phòng Sở", "01/5/2026", "Báo cáo");
    RuleAssert.assertThat(rule())
        .on(dossier(plan))
        .finds("HOUSE-001")
        .at("II.3")
        .saying("ngày nghỉ", "day off")
        .and()
        .nothingElse();
  }

  @Test
  void without_a_calendar_it_stays_open() {
    RuleAssert.assertThat(rule())
        .bites(CORRECT, Mutations.forget(WorkingCalendar.class))
        .finds(Verdict.UNDETERMINED);
  }
}
