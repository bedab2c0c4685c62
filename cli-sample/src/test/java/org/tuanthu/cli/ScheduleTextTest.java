package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tuanthu.period.Frequency;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.testkit.PlanFixture;

class ScheduleTextTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final PlanFixture NO_DUTY = PlanFixture.correct().withoutDuties();

  @Test
  void each_report_has_a_row_and_gaps_are_counted() {
    PlanFixture plan =
        NO_DUTY
            .duty("III.1", "Phòng Ngân sách", "Giám đốc Sở", "", Frequency.SEMI_ANNUAL)
            .duty("III.2", "Các đơn vị", "", "", Frequency.WEEKLY);

    assertThat(page(plan, VIETNAMESE))
        .isEqualTo(
            """
            LỊCH BÁO CÁO NĂM 2026 (2)

            CHƯA CÓ HẠN GỬI (2)
              - Phòng Ngân sách → Giám đốc Sở: fixture, mục III.1 không nêu hạn gửi; 2026-H1, 2026-H2

            KHÔNG XẾP ĐƯỢC VÀO KỲ NÀO
              - Các đơn vị báo cáo

            2/2 báo cáo không có hạn gửi vì văn bản không nêu.
            1 chế độ báo cáo không theo tháng, quý, năm hoặc không nêu kỳ.
            """);
  }

  @Test
  void english_pages_have_english_dates() {
    PlanFixture plan = NO_DUTY.duty("III.1", "Phòng Ngân sách", "", "", Frequency.ANNUAL);

    assertThat(page(plan, Locale.ENGLISH))
        .isEqualTo(
            """
            REPORTS OWED FOR 2026 (1)

            WITHOUT DUE DATE (1)
              - Phòng Ngân sách → (not said): fixture, section III.1 gives no due date; 2026

            1/1 reports have no due date, as the document gives none.
            """);
  }

  @Test
  void a_plan_without_duties_says_so() {
    assertThat(page(NO_DUTY, VIETNAMESE))
        .isEqualTo("LỊCH BÁO CÁO NĂM 2026 (0)\n\nVăn bản không có chế độ báo cáo định kỳ nào.\n");
  }

  private static String page(PlanFixture plan, Locale locale) {
    Schedule schedule = ScheduleCommand.schedule(plan.plan(), 2026);
    return new ScheduleText(schedule, locale).page();
  }
}
