package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.Place.Part;
import org.tuanthu.json.ShippedData;
import org.tuanthu.testkit.sample.SampleUnits;

/** The rules that compare units of a plan with a register. */
class UnitsInPlansRulesTest {

  /** A plan of the department whose units are the sample. */
  private static PlanFixture plan(String issued) {
    PlanFixture plan = PlanFixture.correct().withoutTasks().withoutDuties();
    DocumentHead head = plan.plan().document().head();
    return plan.head(
            new DocumentHead(
                head.motto(),
                Optional.of("UBND TỈNH TRƯỜNG GIANG"),
                Optional.of("SỞ XÂY DỰNG"),
                head.number(),
                head.placeAndDate(),
                head.marks()))
        .placeAndDate("Trường Giang, " + issued)
        .withoutDifficultyClause()
        .recipients("Lưu: VT");
  }

  private static Dossier led(String lead, String issued) {
    return plan(issued)
        .task("II.1", "Rà soát", lead, "", "")
        .dossier()
        .with(SampleUnits.register());
  }

  private static Dossier led(String lead) {
    return led(lead, "ngày 05 tháng 01 năm 2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phòng Kế hoạch - Tài chính", "Phòng KHTC", "Văn phòng Sở"})
  void a_unit_of_the_register_passes(String lead) {
    assertThatRule("UNIT-002").on(led(lead)).passes();
  }

  @Test
  void a_unit_that_the_register_does_not_have_needs_a_look() {
    assertThatRule("UNIT-002")
        .on(led("Phòng Vật liệu xây dựng"))
        .finds(Verdict.NEEDS_REVIEW)
        .at("II.1")
        .as(Severity.WARNING)
        .saying("“Phòng Vật liệu xây dựng”")
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sở Y tế", "Công an tỉnh", "các phòng chuyên môn", "Bộ Xây dựng"})
  void units_outside_of_the_agency_and_groups_are_not_looked_for(String lead) {
    assertThatRule("UNIT-002").on(led(lead)).doesNotApply();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNIT-002", "UNIT-003", "UNIT-005"})
  void without_a_register_nothing_is_said_of_units(String id) {
    assertThatRule(id)
        .on(PlanFixture.correct().dossier())
        .finds(Verdict.UNDETERMINED)
        .saying("danh mục cơ quan, đơn vị")
        .nothingElse();
    assertThatRule(id).on(plan("ngày 05 tháng 01 năm 2026").recipients().dossier()).doesNotApply();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNIT-002", "UNIT-005"})
  void a_register_without_the_agency_is_not_asked(String id) {
    assertThatRule(id).on(PlanFixture.correct().dossier().with(ShippedData.units())).doesNotApply();
  }

  @ParameterizedTest
  @CsvSource({
    "Phòng Quản lý vận tải và Phương tiện, ngày 05 tháng 01 năm 2026, Phòng Quản lý giao thông",
    "Phòng Kết cấu hạ tầng giao thông, ngày 05 tháng 01 năm 2026, 87/QĐ-UBND",
    "Công đoàn Sở, ngày 05 tháng 01 năm 2026, không ghi đơn vị kế thừa",
  })
  void a_unit_that_ended_before_is_named_by_its_successor(
      String lead, String issued, String words) {
    assertThatRule("UNIT-003")
        .on(led(lead, issued))
        .finds(Verdict.NEEDS_REVIEW)
        .at("II.1")
        .as(Severity.WARNING)
        .saying(words)
        .nothingElse();
  }

  @Test
  void a_unit_that_ends_within_the_year_is_told_of_too() {
    assertThatRule("UNIT-003")
        .on(
            plan("ngày 10 tháng 01 năm 2025")
                .year(2025)
                .task("II.1", "Rà soát", "Phòng Tổ chức cán bộ", "", "")
                .dossier()
                .with(SampleUnits.register()))
        .finds(Verdict.NEEDS_REVIEW)
        .saying("trong năm kế hoạch; kế thừa là Văn phòng")
        .nothingElse();
    assertThatRule("UNIT-003").on(led("Phòng Quy hoạch - Kiến trúc")).passes();
    assertThatRule("UNIT-003").on(led("Phòng Vật liệu xây dựng")).doesNotApply();
  }

  @ParameterizedTest
  @CsvSource({
    "Bộ Kế hoạch và Đầu tư, Bộ Tài chính",
    "UBND tỉnh Hà Giang, Tỉnh Tuyên Quang",
    "Sở Y tế tỉnh Hòa Bình, Tỉnh Phú Thọ",
  })
  void ministries_and_provinces_are_shipped(String recipient, String successor) {
    assertThatRule("UNIT-003")
        .on(
            plan("ngày 05 tháng 01 năm 2026")
                .recipients(recipient, "Lưu: VT")
                .dossier()
                .with(ShippedData.units()))
        .finds(Verdict.NEEDS_REVIEW)
        .at(Part.RECIPIENTS)
        .saying("kế thừa là " + successor)
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UBND huyện An Lâm",
        "Ủy ban nhân dân các huyện, thị xã",
        "Phòng Tư pháp quận Bình Sơn",
        "Thị trấn An Lâm",
      })
  void the_district_level_gets_no_work_since_it_ended(String name) {
    assertThatRule("UNIT-004")
        .on(plan("ngày 05 tháng 01 năm 2026").task("II.1", "Rà soát", name, "", "").dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("II.1")
        .as(Severity.WARNING)
        .saying(name)
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UBND các xã, phường",
        "Bộ Chỉ huy quân sự tỉnh",
        "UBND xã An Lâm",
        "Trung tâm Y tế huyện An Lâm (cũ)",
        "Ban Quản lý chuyện phố",
      })
  void other_names_pass(String name) {
    assertThatRule("UNIT-004")
        .on(plan("ngày 05 tháng 01 năm 2026").task("II.1", "Rà soát", name, "", "").dossier())
        .passes();
  }

  @Test
  void districts_were_right_before_and_stay_so_in_citations() {
    PlanFixture before = plan("ngày 30 tháng 6 năm 2025").recipients("UBND huyện An Lâm");
    assertThatRule("UNIT-004").on(before.dossier()).doesNotApply();
    assertThatRule("UNIT-004")
        .on(
            plan("ngày 05 tháng 01 năm 2026")
                .preamble("Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2025 của UBND huyện An Lâm.")
                .dossier())
        .passes();
  }

  @Test
  void a_lead_outside_of_the_line_needs_a_look() {
    assertThatRule("UNIT-005")
        .on(led("Sở Tài chính"))
        .finds(Verdict.NEEDS_REVIEW)
        .at("II.1")
        .as(Severity.NOTICE)
        .saying("không thuộc Sở Xây dựng: “Sở Tài chính”")
        .nothingElse();
    assertThatRule("UNIT-005")
        .on(led("UBND tỉnh Trường Giang"))
        .finds(Verdict.NEEDS_REVIEW)
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phòng KHTC", "Sở Xây dựng", "Chi cục Giám định xây dựng"})
  void a_lead_in_the_line_passes(String lead) {
    assertThatRule("UNIT-005").on(led(lead)).passes();
  }

  @Test
  void a_lead_that_the_register_does_not_place_is_not_judged() {
    assertThatRule("UNIT-005").on(led("Công an tỉnh")).doesNotApply();
  }
}
