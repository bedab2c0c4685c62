package org.tuanthu.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Totals;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.PlaceWords;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;
import org.tuanthu.schedule.Schedule;

/** What the demonstration tells of each step. */
final class DemoText {
  private static final int NAME = 36;

  private final Sheet sheet;

  DemoText(Locale locale) {
    sheet = new Sheet(locale);
  }

  void read(Plan plan) {
    step("1. Đọc kế hoạch mẫu", "1. Read the sample plan");
    tell(
        plan.document().head().number().map(number -> number + " · ").orElse("")
            + plan.document().title().orElse(""));
    tell(
        sheet.say(
            plan.citations().size()
                + " văn bản viện dẫn, "
                + plan.tasks().size()
                + " nhiệm vụ, "
                + plan.duties().size()
                + " chế độ báo cáo",
            plan.citations().size()
                + " cited instruments, "
                + plan.tasks().size()
                + " tasks, "
                + plan.duties().size()
                + " reporting duties"));
  }

  void judged(Reading<Plan> reading, Assessment assessment) {
    step(
        "2. Đánh giá tại ngày " + sheet.day(assessment.asOf()),
        "2. Judge as of " + sheet.day(assessment.asOf()));
    PlaceWords places = new PlaceWords(reading.origins(), sheet.locale());
    for (Finding finding : assessment.findings(Verdict.FAIL)) {
      String place = finding.places().isEmpty() ? "" : " (" + places.all(finding.places(), 2) + ")";
      sheet.wrapped(
          "   - ", "     ", finding.ruleId() + place + ": " + finding.message().in(sheet.locale()));
    }
    tell(sheet.say("Cộng: ", "In all: ") + Totals.of(assessment.findings()).in(sheet.locale()));
    assessment.faults().forEach(fault -> tell(fault.ruleId() + ": " + fault.problem()));
  }

  void scheduled(Schedule schedule) {
    step(
        "3. Lập lịch báo cáo năm " + schedule.year(),
        "3. Schedule the reports of " + schedule.year());
    int owed = schedule.obligations().size();
    tell(sheet.say(owed + " báo cáo đến hạn", owed + " reports owed"));
    new ScheduleText(schedule, sheet.locale()).gaps().forEach(this::tell);
  }

  void stored(DemoStore.Kept kept, boolean equal) {
    step("4. Lưu vào SQLite", "4. Store in SQLite");
    if (kept.before() == 0) {
      tell(
          sheet.say(
              "Lưu lần đầu: phiên bản " + kept.version(),
              "Stored for the first time: version " + kept.version()));
    } else if (kept.before() == kept.version()) {
      tell(
          sheet.say(
              "Đã có từ lần chạy trước và không đổi: phiên bản " + kept.version(),
              "There since an earlier run and unchanged: version " + kept.version()));
    } else {
      tell(
          sheet.say(
              "Đã có phiên bản " + kept.before() + ", lưu phiên bản " + kept.version(),
              "Version " + kept.before() + " was there, stored version " + kept.version()));
    }
    tell(
        equal
            ? sheet.say("Đọc lại: giống hệt", "Read again: equal")
            : sheet.say("Đọc lại: KHÁC với bản đã lưu", "Read again: DIFFERENT"));
  }

  void written(Path input, Path word, Path calendar, Path findings, Path database) {
    step("5. Đã ghi", "5. Written");
    path(input, "kế hoạch mẫu", "the sample plan");
    path(
        word,
        "kế hoạch thành văn bản Word theo Nghị định 30/2020/NĐ-CP",
        "the plan as a Word document by Decree 30/2020/NĐ-CP");
    path(calendar, "lịch báo cáo", "the schedule of reports");
    path(findings, "các phát hiện", "the findings");
    path(database, "kho SQLite", "the SQLite store");
    sheet.line("").line(sheet.say("Thử tiếp: ", "Go on: ") + "tuanthu check " + input);
  }

  private void step(String vietnamese, String english) {
    sheet.blank().line(sheet.say(vietnamese, english));
  }

  private void tell(String sentence) {
    sheet.wrapped("   ", "     ", sentence);
  }

  private void path(Path file, String vietnamese, String english) {
    sheet.line("   " + Sheet.pad(file.toString(), NAME) + sheet.say(vietnamese, english));
  }

  @Override
  public String toString() {
    return sheet.toString();
  }
}
