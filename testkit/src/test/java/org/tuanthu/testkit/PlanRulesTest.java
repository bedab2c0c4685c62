package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentType;
import org.tuanthu.period.Frequency;

/** The rules of the groups PLAN, REPORT and UNIT, which are for plans alone. */
class PlanRulesTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PLAN-001",
        "PLAN-002",
        "PLAN-003",
        "PLAN-004",
        "PLAN-005",
        "REPORT-001",
        "REPORT-002",
        "REPORT-003",
        "REPORT-004",
        "REPORT-005",
        "UNIT-001"
      })
  void a_correct_plan_passes_and_a_report_is_not_judged(String id) {
    assertThatRule(id).on(CORRECT.dossier()).passes();
    assertThatRule(id)
        .on(CORRECT.document(d -> d.type(DocumentType.REPORT)).dossier())
        .doesNotApply();
  }

  @ParameterizedTest
  @CsvSource({
    "PLAN-001, '', 31/3/2026, Bảng, WARNING, 2 trong 4 nhiệm vụ chưa nêu đơn vị chủ trì",
    "PLAN-002, Phòng Giá, '', Bảng, WARNING, 2 trong 4 nhiệm vụ chưa nêu thời hạn",
    "PLAN-003, Phòng Giá, 31/3/2026, '', NOTICE, 2 trong 4 nhiệm vụ chưa nêu kết quả"
  })
  void tasks_that_lack_something_are_one_finding(
      String id, String lead, String due, String result, Severity severity, String words) {
    PlanFixture plan =
        CORRECT
            .task("II.2", "Công khai giá", lead, due, result)
            .task("II.1", "Rà soát giá", lead, due, result);
    assertThatRule(id)
        .on(plan.dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("II.1", "II.2")
        .as(severity)
        .saying(words)
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLAN-001", "PLAN-002", "PLAN-003"})
  void a_plan_without_tasks_is_not_judged(String id) {
    assertThatRule(id).on(CORRECT.withoutTasks().dossier()).doesNotApply();
  }

  @Test
  void a_plan_that_nobody_organises_needs_a_look() {
    PlanFixture plan =
        CORRECT
            .withoutTasks()
            .sections(
                PlanFixture.section(
                    "I",
                    "MỤC ĐÍCH",
                    List.of(),
                    "Tiếp tục tổ chức thực hiện tiết kiệm trong chi thường xuyên, mua sắm và đầu tư công."));
    assertThatRule("PLAN-004")
        .on(plan.dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .as(Severity.WARNING)
        .nothingElse();
    assertThatRule("PLAN-004")
        .on(plan.closing("Giao Phòng Ngân sách theo dõi Kế hoạch này./.").dossier())
        .passes();
    assertThatRule("PLAN-004")
        .on(plan.task("I", "Rà soát", "Phòng Giá", "", "").dossier())
        .passes();
  }

  @Test
  void a_plan_without_content_has_nobody_to_organise() {
    PlanFixture empty = CORRECT.withoutTasks().preamble().sections().closing();
    assertThatRule("PLAN-004").on(empty.dossier()).doesNotApply();
  }

  @Test
  void a_plan_without_clause_on_difficulties_needs_a_look() {
    assertThatRule("PLAN-005")
        .on(CORRECT.withoutDifficultyClause().dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .as(Severity.NOTICE)
        .nothingElse();
  }

  @Test
  void periodic_duties_without_deadline_are_one_failure() {
    PlanFixture plan =
        CORRECT
            .duty("III.2", "Thanh tra Sở", "Giám đốc Sở", "", Frequency.ANNUAL)
            .duty("III.1", "Văn phòng Sở", "Giám đốc Sở", "", Frequency.MONTHLY, Frequency.ANNUAL)
            .duty("III.2", "Văn phòng Sở", "Giám đốc Sở", "", Frequency.AD_HOC);
    assertThatRule("REPORT-001")
        .on(plan.dossier())
        .finds(Verdict.FAIL)
        .at("III.1", "III.2")
        .as(Severity.WARNING)
        .saying("2 trong 4 chế độ báo cáo định kỳ")
        .nothingElse();
  }

  @ParameterizedTest
  @CsvSource({
    "Giám đốc Sở, DAILY",
    "Giám đốc Sở theo quy định, QUARTERLY",
    "Ủy ban nhân dân tỉnh theo hướng dẫn của Bộ Tài chính, ANNUAL",
    "Giám đốc Sở (lồng ghép trong báo cáo công tác), MONTHLY"
  })
  void duties_whose_deadline_may_stand_elsewhere_need_a_look(String to, Frequency often) {
    assertThatRule("REPORT-001")
        .on(CORRECT.duty("III.2", "Văn phòng Sở", to, "", often).dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("III.2")
        .saying("1 trong 3 chế độ báo cáo định kỳ không nêu thời hạn gửi")
        .nothingElse();
  }

  @Test
  void periodic_duties_without_cut_off_need_a_look() {
    PlanFixture plan =
        CORRECT.sections(PlanFixture.section("III", "TỔ CHỨC THỰC HIỆN", List.of(), "Báo cáo."));
    assertThatRule("REPORT-002")
        .on(plan.dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("III.1", "III.2")
        .as(Severity.NOTICE)
        .saying("2 chế độ báo cáo")
        .nothingElse();
  }

  @Test
  void duties_that_say_neither_how_often_nor_by_when_need_a_look() {
    PlanFixture plan =
        CORRECT
            .duty("III.2", "Thanh tra Sở", "Giám đốc Sở", "")
            .duty("III.2", "Văn phòng Sở", "Giám đốc Sở", "ngày 15/12/2026");
    assertThatRule("REPORT-003")
        .on(plan.dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("III.2")
        .as(Severity.WARNING)
        .saying("1 trong 4")
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"REPORT-001", "REPORT-002", "REPORT-003", "REPORT-004", "REPORT-005"})
  void a_plan_without_duties_is_not_judged(String id) {
    assertThatRule(id).on(CORRECT.withoutDuties().dossier()).doesNotApply();
  }

  @Test
  void what_is_collected_but_not_owed_needs_a_look() {
    PlanFixture plan =
        CORRECT.duty("III.2", "Các đơn vị", "phòng ngân sách", "ngày 15", Frequency.MONTHLY);
    assertThatRule("REPORT-004")
        .on(plan.dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("III.2")
        .as(Severity.NOTICE)
        .saying("thu báo cáo hằng tháng")
        .nothingElse();
    assertThatRule("REPORT-005").on(plan.dossier()).passes();
  }

  @Test
  void what_is_owed_but_not_collected_needs_a_look() {
    PlanFixture plan =
        CORRECT.duty("III.1", "Phòng Ngân sách", "Giám đốc Sở", "ngày 20/12", Frequency.ANNUAL);
    assertThatRule("REPORT-005")
        .on(plan.dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("III.1")
        .saying("phải báo cáo hằng năm")
        .nothingElse();
    assertThatRule("REPORT-004").on(plan.dossier()).passes();
  }
}
