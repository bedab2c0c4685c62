package org.tuanthu.cli;

import java.util.List;
import java.util.Locale;
import org.tuanthu.document.PlaceWords;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.Frequency;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;

/** The reporting duties of a plan and its clause on difficulties. */
final class DutyText {
  private final Sheet sheet;
  private final PlaceWords places;

  DutyText(Sheet sheet, PlaceWords places) {
    this.sheet = sheet;
    this.places = places;
  }

  /** Writes both. */
  void write(Plan plan) {
    sheet.heading(
        "Chế độ báo cáo (" + plan.duties().size() + ")",
        "Reporting duties (" + plan.duties().size() + ")");
    int number = 0;
    for (ReportingDuty duty : plan.duties()) {
      write(++number, duty);
    }
    plan.difficultyClause()
        .ifPresent(
            clause -> {
              sheet.heading("Khi có khó khăn, vướng mắc", "Difficulties");
              sheet.wrapped("  ", "  ", "[" + places.say(clause.place()) + "] " + clause.text());
              clause
                  .to()
                  .ifPresent(to -> sheet.wrapped("  " + sheet.say("Gửi: ", "To: "), "    ", to));
            });
  }

  private void write(int number, ReportingDuty duty) {
    String none = sheet.say("(không nêu)", "(not said)");
    sheet.wrapped(
        String.format(Locale.ROOT, "  %2d. ", number),
        "      ",
        "[" + places.say(duty.place()) + "] " + duty.asWritten());
    String reporters = String.join("; ", duty.reporters());
    sheet.wrapped(
        "      ",
        "        ",
        sheet.say("Bên báo cáo: ", "From: ")
            + (reporters.isEmpty() ? none : reporters)
            + sheet.say(" · Nơi nhận: ", " · To: ")
            + duty.recipient().orElse(none));
    sheet.wrapped(
        "      ",
        "        ",
        sheet.say("Kỳ: ", "How often: ")
            + frequencies(duty.frequencies(), none)
            + sheet.say(" · Thời hạn: ", " · By: ")
            + duty.deadline().map(Deadline::asWritten).orElse(none));
  }

  private String frequencies(List<Frequency> frequencies, String none) {
    return frequencies.isEmpty()
        ? none
        : String.join(", ", frequencies.stream().map(this::word).toList());
  }

  private String word(Frequency frequency) {
    return switch (frequency) {
      case DAILY -> sheet.say("hằng ngày", "daily");
      case WEEKLY -> sheet.say("hằng tuần", "weekly");
      case MONTHLY -> sheet.say("hằng tháng", "monthly");
      case QUARTERLY -> sheet.say("hằng quý", "quarterly");
      case SEMI_ANNUAL -> sheet.say("6 tháng", "every six months");
      case NINE_MONTH -> sheet.say("9 tháng", "for nine months");
      case SCHOOL_YEAR -> sheet.say("năm học", "every school year");
      case ANNUAL -> sheet.say("hằng năm", "yearly");
      case AD_HOC -> sheet.say("đột xuất, theo yêu cầu", "on request");
    };
  }
}
