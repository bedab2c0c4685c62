package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.json.ShippedData;
import org.tuanthu.testkit.PlanFixture;
import org.tuanthu.testkit.RuleAssert;

class HouseRuleTest {
  private static final WorkingCalendar CALENDAR = ShippedData.calendar();
  private static final RuleAssert RULE = RuleAssert.assertThat(new SignedOnWorkingDayRule());

  @ParameterizedTest
  @CsvSource({
    "06 tháng 01 năm 2025, PASS, 06/01/2025",
    "05 tháng 01 năm 2025, NEEDS_REVIEW, 05/01/2025",
    "30 tháng 01 năm 2025, NEEDS_REVIEW, 30/01/2025"
  })
  void a_paper_of_a_day_off_needs_a_look(String day, Verdict verdict, String said) {
    PlanFixture plan = PlanFixture.correct().placeAndDate("An Giang, ngày " + day);

    RULE.on(plan.dossier().with(WorkingCalendar.class, CALENDAR))
        .finds(verdict)
        .saying(said)
        .nothingElse();
  }

  @Test
  void without_a_date_there_is_nothing_to_judge() {
    RULE.on(PlanFixture.correct().placeAndDate("An Giang").dossier())
        .finds(Verdict.NOT_APPLICABLE)
        .nothingElse();
  }

  @Test
  void without_a_calendar_it_stays_open() {
    RULE.on(PlanFixture.correct().dossier()).finds(Verdict.UNDETERMINED).nothingElse();
  }

  @Test
  void it_is_discovered_beside_the_built_in_rules() {
    assertThat(RuleSet.discovered().require("HOUSE-001"))
        .isInstanceOf(SignedOnWorkingDayRule.class);
  }
}
