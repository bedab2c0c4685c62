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
import org.tuanthu.document.Place.Part;
import org.tuanthu.testkit.sample.SamplePlans;

/** The rules on the year of a plan and on lead units. */
class YearAndLeadRulesTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();

  @ParameterizedTest
  @CsvSource({"30/6/2025", "31/12/2025", "01/4/2027", "15/6/2062"})
  void a_day_outside_of_the_year_needs_a_look(String day) {
    assertThatRule("PLAN-006")
        .on(CORRECT.task("II.1", "Rà soát", "Phòng Ngân sách", day, "").dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("II.1")
        .as(Severity.WARNING)
        .saying("“" + day + "”")
        .nothingElse();
  }

  @ParameterizedTest
  @CsvSource({"01/01/2026", "31/12/2026", "15/01/2027", "31/3/2027"})
  void a_day_of_the_year_or_of_its_close_passes(String day) {
    assertThatRule("PLAN-006")
        .on(CORRECT.task("II.1", "Rà soát", "Phòng Ngân sách", day, "").dossier())
        .passes();
  }

  @Test
  void preparations_from_the_day_of_issue_on_belong_to_the_year() {
    PlanFixture early = CORRECT.placeAndDate("An Giang, ngày 15 tháng 12 năm 2025");
    assertThatRule("PLAN-006")
        .on(early.task("II.1", "Rà soát", "", "20/12/2025", "").dossier())
        .passes();
    assertThatRule("PLAN-006")
        .on(early.task("II.1", "Rà soát", "", "10/12/2025", "").dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .nothingElse();
  }

  @Test
  void a_plan_without_days_or_of_several_years_is_not_judged() {
    assertThatRule("PLAN-006").on(CORRECT.withoutTasks().dossier()).doesNotApply();
    assertThatRule("PLAN-006")
        .on(
            PlanFixture.of(CORRECT.plan().document())
                .task("I", "Rà soát", "", "1/1/2020", "")
                .dossier())
        .doesNotApply();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Nội vụ và Sở Tài chính chủ trì rà soát quy chế",
        "Sở Nội vụ, Sở Tài chính chủ trì rà soát quy chế",
      })
  void two_leads_in_one_sentence_need_a_look(String sentence) {
    String lead = sentence.substring(0, sentence.indexOf(" chủ trì"));
    PlanFixture plan =
        CORRECT
            .withoutTasks()
            .sections(PlanFixture.section("I", "NHIỆM VỤ", List.of(), sentence))
            .task("I", sentence, lead, "", "");
    assertThatRule("PLAN-007")
        .on(plan.dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("I")
        .as(Severity.NOTICE)
        .saying(lead)
        .nothingElse();
  }

  @Test
  void the_same_task_for_two_units_needs_a_look() {
    String text = "Kiểm tra việc mua sắm tài sản công tại các đơn vị";
    PlanFixture plan =
        CORRECT
            .task("II.1", text, "Thanh tra Sở", "", "")
            .task("II.2", text, "Văn phòng Sở", "", "");
    assertThatRule("PLAN-007")
        .on(plan.dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("II.1", "II.2")
        .saying("“Thanh tra Sở”, “Văn phòng Sở”")
        .nothingElse();
    assertThatRule("PLAN-007")
        .on(
            CORRECT
                .task("II.1", text, "Thanh tra Sở", "", "")
                .task("II.2", text, "THANH TRA SỞ", "", "")
                .dossier())
        .passes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Văn hóa và Thể thao",
        "Các sở, ban, ngành",
        "Ủy ban nhân dân các xã, phường",
        "Ban Tuyên giáo và Dân vận",
      })
  void one_lead_passes_whatever_its_name(String lead) {
    assertThatRule("PLAN-007")
        .on(CORRECT.task("II.1", lead + " chủ trì rà soát", lead, "", "").dossier())
        .passes();
  }

  @Test
  void several_units_that_act_without_leading_are_no_matter_of_it() {
    String sentence = "Đề nghị Công an tỉnh, Thanh tra tỉnh tăng cường phối hợp";
    PlanFixture plan =
        CORRECT
            .sections(PlanFixture.section("I", "NHIỆM VỤ", List.of(), sentence))
            .task("I", sentence, "Công an tỉnh, Thanh tra tỉnh", "", "");
    assertThatRule("PLAN-007").on(plan.dossier()).passes();
    assertThatRule("PLAN-007").on(CORRECT.withoutTasks().dossier()).doesNotApply();
  }

  @ParameterizedTest
  @CsvSource({
    "ngày 28 tháng 11 năm 2025",
    "ngày 05 tháng 01 năm 2026",
    "ngày 31 tháng 01 năm 2026",
  })
  void an_annual_plan_in_time_passes(String issued) {
    assertThatRule("PLAN-008").on(CORRECT.placeAndDate("An Giang, " + issued).dossier()).passes();
  }

  @Test
  void an_annual_plan_issued_during_its_year_needs_a_look() {
    assertThatRule("PLAN-008")
        .on(CORRECT.placeAndDate("An Giang, ngày 16 tháng 4 năm 2026").dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at(Part.PLACE_AND_DATE)
        .as(Severity.NOTICE)
        .saying("16/4/2026")
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổ chức Tháng hành động vì trẻ em năm 2026",
        "Tổ chức Tuần lễ chuyển đổi số năm 2026",
        "Triển khai thực hiện Quyết định số 15/QĐ-TTg năm 2026",
        "Điều chỉnh kế hoạch sử dụng đất năm 2026",
        "Tiết kiệm điện giai đoạn 2026 - 2030",
        "Tiết kiệm điện",
      })
  void a_plan_for_an_event_or_for_years_is_no_annual_one(String title) {
    PlanFixture late = CORRECT.placeAndDate("An Giang, ngày 16 tháng 4 năm 2026");
    assertThatRule("PLAN-008").on(late.document(d -> d.title(title)).dossier()).doesNotApply();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLAN-006", "PLAN-007", "PLAN-008"})
  void other_documents_are_not_judged(String id) {
    assertThatRule(id)
        .on(CORRECT.document(d -> d.type(DocumentType.REPORT)).dossier())
        .doesNotApply();
  }

  @Test
  void a_lead_in_a_label_is_seen_as_well() {
    assertThatRule("PLAN-007")
        .on(
            SamplePlans.named("joint")
                .with("- Chủ trì: Sở Tư pháp.", "- Chủ trì: Sở Tư pháp, Sở Nội vụ.")
                .dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("B.I.1")
        .nothingElse();
  }
}
