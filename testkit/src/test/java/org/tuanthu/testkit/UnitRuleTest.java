package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.period.Frequency;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;

class UnitRuleTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();

  @Test
  void a_unit_and_the_same_with_its_department_are_one() {
    PlanFixture plan =
        CORRECT
            .withoutDuties()
            .duty("III.1", "Phòng Quản lý Công sản", "Giám đốc Sở", "", Frequency.ANNUAL)
            .duty(
                "III.2",
                "Các đơn vị",
                "Phòng Quản lý công sản Sở Tài chính",
                "",
                Frequency.ANNUAL,
                Frequency.WEEKLY);
    assertThatRule("REPORT-004")
        .on(plan.dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .saying("hằng tuần")
        .nothingElse();
    assertThatRule("UNIT-001")
        .on(plan.dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("III.1", "III.2")
        .as(Severity.NOTICE)
        .saying("“Phòng Quản lý Công sản”, “Phòng Quản lý công sản”")
        .nothingElse();
  }

  @ParameterizedTest
  @CsvSource({
    "Văn phòng Đăng ký đất đai, Văn phòng đăng ký đất đai",
    "Phòng Tài chính - Kế hoạch, Phòng Tài chính Kế hoạch",
    "Phòng Kế hoạch Tài chính, Phòng KHTC"
  })
  void two_spellings_of_one_unit_need_a_look(String one, String other) {
    PlanFixture plan =
        CORRECT.task("II.1", "Rà soát", one, "", "").task("II.2", "Rà soát", other, "", "");
    assertThatRule("UNIT-001")
        .on(plan.dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("II.1", "II.2")
        .saying("“" + one + "”")
        .nothingElse();
  }

  @ParameterizedTest
  @CsvSource({
    "Các phòng chuyên môn, các phòng chuyên môn",
    "Sở Nội vụ, SỞ NỘI VỤ",
    "Ủy ban nhân dân tỉnh, UBND tỉnh",
    "Ủy ban nhân dân, Ủy ban Nhân dân xã",
    "Uỷ ban nhân dân xã An Phú, Ủy ban nhân dân xã An Phú",
    "Phòng Văn hoá, phòng Văn hóa",
    "Phòng Giá, Phòng Ngân sách"
  })
  void names_that_differ_for_a_reason_pass(String one, String other) {
    PlanFixture plan =
        CORRECT.task("II.1", "Rà soát", one, "", "").task("II.2", "Rà soát", other, "", "");
    assertThatRule("UNIT-001").on(plan.dossier()).passes();
  }

  @Test
  void an_abbreviation_that_the_text_introduces_is_no_second_name() {
    PlanFixture plan =
        CORRECT
            .closing("Giao Phòng Kế hoạch Tài chính (sau đây viết tắt là KHTC) theo dõi./.")
            .task("II.1", "Rà soát", "Phòng Kế hoạch Tài chính", "", "")
            .task("II.2", "Rà soát", "Phòng KHTC", "", "");
    assertThatRule("UNIT-001").on(plan.dossier()).passes();
  }

  @Test
  void recipients_may_be_abbreviated_but_not_written_otherwise() {
    PlanFixture plan = CORRECT.task("II.1", "Rà soát", "Sở Nông nghiệp", "", "");
    assertThatRule("UNIT-001").on(plan.recipients("Sở NN", "Lưu: VT").dossier()).passes();
    assertThatRule("UNIT-001")
        .on(plan.recipients("Sở nông nghiệp", "Lưu: VT").dossier())
        .finds(Verdict.NEEDS_REVIEW)
        .at("II.1", "RECIPIENTS")
        .nothingElse();
  }

  @Test
  void a_plan_that_names_no_unit_is_not_judged() {
    PlanFixture nobody =
        CORRECT.withoutTasks().withoutDuties().withoutDifficultyClause().recipients();
    assertThatRule("UNIT-001").on(nobody.dossier()).doesNotApply();
  }

  private static Dossier registered(String one, String other) {
    Unit unit =
        Unit.builder(UnitId.of("STC-KHTC"), DateRange.ALWAYS)
            .name("Phòng Kế hoạch - Tài chính")
            .otherNames("Phòng KHTC", "Bộ phận Kế toán")
            .build();
    return CORRECT
        .task("II.1", "Rà soát", one, "", "")
        .task("II.2", "Rà soát", other, "", "")
        .dossier()
        .with(UnitRegister.of(List.of(unit)));
  }

  @ParameterizedTest
  @CsvSource({
    "Phòng Kế hoạch - Tài chính, Phòng KHTC",
    "Phòng Kế hoạch – Tài chính, phòng Kế hoạch - Tài chính",
    "Phòng KHTC, Bộ phận Kế toán",
    "Phòng Kế hoạch - Tài chính, Phòng Giá"
  })
  void names_that_the_register_has_are_right(String one, String other) {
    assertThatRule("UNIT-001").on(registered(one, other)).passes();
  }

  @ParameterizedTest
  @CsvSource({
    "Phòng Kế hoạch - Tài chính, Phòng Kế hoạch Tài chính",
    "Bộ phận Kế toán, Phòng kế hoạch - tài chính",
    "Bộ phận Kế toán, Phòng Kế hoạch Tài chính",
    "Phòng KHTC, Bộ phận kế toán"
  })
  void a_name_beside_those_of_the_register_needs_a_look(String one, String other) {
    assertThatRule("UNIT-001")
        .on(registered(one, other))
        .finds(Verdict.NEEDS_REVIEW)
        .at("II.1", "II.2")
        .saying("“" + other + "”")
        .nothingElse();
  }
}
