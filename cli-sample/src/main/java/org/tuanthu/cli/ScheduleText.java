package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.text.Confidence;

/** A schedule of reports for people. */
final class ScheduleText {
  private static final int PERIOD = 10;
  private static final int DAY = 12;

  private final Schedule schedule;
  private final Sheet sheet;

  ScheduleText(Schedule schedule, Locale locale) {
    this.schedule = schedule;
    this.sheet = new Sheet(locale);
  }

  /** The whole schedule. */
  String page() {
    sheet.line(
        sheet.say("LỊCH BÁO CÁO NĂM ", "REPORTS OWED FOR ")
            + schedule.year()
            + " ("
            + schedule.obligations().size()
            + ")");
    if (!schedule.obligations().isEmpty()) {
      sheet.line("").line(head());
      schedule.obligations().forEach(this::row);
    }
    if (!schedule.unscheduled().isEmpty()) {
      sheet.heading("Không xếp được vào kỳ nào", "Without numbered period");
      schedule
          .unscheduled()
          .forEach(open -> sheet.wrapped("  - ", "    ", open.duty().asWritten()));
    }
    regime();
    List<String> gaps = gaps();
    if (!gaps.isEmpty()) {
      sheet.line("");
      gaps.forEach(gap -> sheet.wrapped("", "  ", gap));
    }
    return sheet.toString();
  }

  /** What comes from the reporting regime and not from the plan. */
  private void regime() {
    String due = articles(owed -> owed.dueFrom() == DueFrom.REGIME);
    String windows = articles(owed -> owed.regime().isPresent());
    if (!windows.isEmpty()) {
      sheet.line("");
    }
    if (!due.isEmpty()) {
      sheet.wrapped(
          "* ",
          "  ",
          sheet.say(
              "Văn bản không nêu hạn gửi; lấy theo quy chế báo cáo: " + due + ".",
              "The document gives no due date; by the reporting regime: " + due + "."));
    }
    if (!windows.isEmpty()) {
      sheet.wrapped(
          "",
          "  ",
          sheet.say(
              "Thời gian chốt số liệu theo quy chế báo cáo: " + windows + ".",
              "Data windows by the reporting regime: " + windows + "."));
    }
  }

  private String articles(Predicate<Obligation> which) {
    return schedule.obligations().stream()
        .filter(which)
        .flatMap(owed -> owed.regime().stream())
        .map(this::article)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String article(RegimeEntry entry) {
    return entry.source()
        + (entry.confidence() == Confidence.LIKELY
            ? sheet.say(" (chưa được kiểm chứng)", " (not verified)")
            : "");
  }

  /** What the plan leaves open, one sentence each. */
  List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    int owed = schedule.obligations().size();
    if (owed == 0) {
      gaps.add(
          sheet.say(
              "Văn bản không có chế độ báo cáo định kỳ nào.",
              "The document has no periodic reporting duty."));
    }
    if (schedule.withoutDue() > 0) {
      String share = schedule.withoutDue() + "/" + owed;
      gaps.add(
          sheet.say(
              share + " báo cáo không có hạn gửi vì văn bản không nêu.",
              share + " reports have no due date, as the document gives none."));
    }
    int apart = schedule.unscheduled().size();
    if (apart > 0) {
      gaps.add(
          sheet.say(
              apart + " chế độ báo cáo không theo tháng, quý, năm hoặc không nêu kỳ.",
              apart + " duties are daily, weekly, on request, or name no period."));
    }
    return gaps;
  }

  private String head() {
    return Sheet.pad(sheet.say("Kỳ", "Period"), PERIOD)
        + Sheet.pad(sheet.say("Số liệu từ", "Data from"), DAY)
        + Sheet.pad(sheet.say("đến", "to"), DAY)
        + Sheet.pad(sheet.say("Hạn gửi", "Due"), DAY)
        + sheet.say("Bên báo cáo → Nơi nhận", "Reporter → Recipient");
  }

  private void row(Obligation owed) {
    String nobody = sheet.say("(không nêu)", "(not said)");
    sheet.wrapped(
        Sheet.pad(owed.period().toString(), PERIOD)
            + Sheet.pad(day(owed.window().from()), DAY)
            + Sheet.pad(day(owed.window().to()), DAY)
            + Sheet.pad(day(owed.due()) + (owed.dueFrom() == DueFrom.REGIME ? "*" : ""), DAY),
        " ".repeat(PERIOD + 3 * DAY),
        owed.reporter().map(Party::name).orElse(nobody)
            + " → "
            + owed.recipient().map(Party::name).orElse(nobody));
  }

  private String day(Optional<LocalDate> day) {
    return day.map(sheet::day).orElse("-");
  }
}
