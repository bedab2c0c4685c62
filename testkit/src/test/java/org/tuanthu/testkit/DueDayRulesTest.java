package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentType;
import org.tuanthu.json.ShippedData;
import org.tuanthu.period.Frequency;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.SamplePlans;

/** The rules that compare the days by which reports are due. */
class DueDayRulesTest {
  private static final SamplePlan PLAN = SamplePlans.named("department");
  private static final String CUT_OFF =
      " Số liệu được tính từ ngày 15 của tháng trước kỳ báo cáo đến ngày 14 của\ntháng cuối kỳ.";

  @ParameterizedTest
  @CsvSource({"14, FAIL", "15, FAIL"})
  void a_deadline_less_than_a_working_day_after_the_cut_off_fails(String day, Verdict verdict) {
    assertThatRule("REPORT-006")
        .on(PLAN.with("trước ngày 17\n", "trước ngày " + day + "\n").dossier())
        .finds(verdict)
        .at("III.1")
        .as(Severity.WARNING)
        .saying("chốt số liệu 14/3/2024 ít nhất 1 ngày làm việc")
        .nothingElse();
  }

  @Test
  void a_deadline_after_a_working_day_passes_though_one_period_meets_days_off() {
    assertThatRule("REPORT-006").on(PLAN.dossier()).passes();
  }

  @Test
  void a_plan_that_is_silent_on_its_cut_off_needs_a_look_only() {
    assertThatRule("REPORT-006")
        .on(PLAN.with("trước ngày 17\n", "trước ngày 14\n").without(CUT_OFF).dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .saying("nếu số liệu chốt theo Điều 12")
        .nothingElse();
  }

  @Test
  void a_plan_with_a_cut_off_of_its_own_is_not_judged() {
    assertThatRule("REPORT-006")
        .on(PLAN.with(CUT_OFF, " Chốt số liệu vào ngày 05 của tháng cuối quý.").dossier())
        .doesNotApply();
  }

  @Test
  void reports_from_below_after_those_above_need_a_look() {
    assertThatRule("REPORT-007").on(PLAN.dossier()).passes();
    assertThatRule("REPORT-007")
        .on(PLAN.with("trước ngày 17\n", "trước ngày 26\n").dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("III.1", "III.2")
        .as(Severity.WARNING)
        .saying("25/3/2024")
        .nothingElse();
  }

  @Test
  void two_days_for_one_report_need_a_look() {
    assertThatRule("REPORT-008").on(PLAN.dossier()).passes();
    assertThatRule("REPORT-008")
        .on(
            PLAN.with(
                    "cuối quý. Số liệu",
                    "cuối quý. Văn phòng Sở báo cáo Giám đốc Sở hằng quý, chậm nhất vào ngày 22 của"
                        + " tháng cuối quý. Số liệu")
                .dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("III.2", "III.2")
        .saying("“20/3/2024”, “22/3/2024”")
        .nothingElse();
  }

  @Test
  void the_two_days_of_half_yearly_reports_are_no_contradiction() {
    SamplePlan plan =
        PLAN.with(
            "hằng quý, chậm nhất vào ngày 20 của tháng\ncuối quý.",
            "6 tháng trước ngày 20/6 và 20/12 hằng năm.");
    assertThatRule("REPORT-008").on(plan.dossier()).passes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"REPORT-006", "REPORT-007", "REPORT-008"})
  void without_days_or_a_calendar_nothing_is_said(String id) {
    PlanFixture plan = PlanFixture.correct();
    assertThatRule(id).on(plan.withoutDuties().dossier()).doesNotApply();
    assertThatRule(id)
        .on(plan.dossier())
        .finds(Verdict.UNDETERMINED)
        .saying("lịch làm việc")
        .nothingElse();
    assertThatRule(id).on(plan.document(d -> d.type(DocumentType.REPORT)).dossier()).doesNotApply();
    assertThatRule(id)
        .on(
            plan.withoutDuties()
                .duty("III.1", "Văn phòng", "Giám đốc Sở", "cuối quý", Frequency.QUARTERLY)
                .dossier()
                .with(WorkingCalendar.class, ShippedData.calendar()))
        .doesNotApply();
  }
}
