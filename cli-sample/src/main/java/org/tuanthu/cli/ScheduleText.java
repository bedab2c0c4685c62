package org.tuanthu.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Schedule;

/** A schedule of reports for people: by the month of the due day, then what has none. */
final class ScheduleText {
  private final Schedule schedule;
  private final Sheet sheet;
  private final ObligationText text;

  ScheduleText(Schedule schedule, Locale locale) {
    this.schedule = schedule;
    this.sheet = new Sheet(locale);
    this.text = new ObligationText(sheet);
  }

  /** The whole schedule. */
  String page() {
    sheet.line(
        sheet.say("LỊCH BÁO CÁO NĂM ", "REPORTS OWED FOR ")
            + schedule.year()
            + " ("
            + schedule.obligations().size()
            + ")");
    months();
    text.open(
        schedule.obligations().stream().filter(owed -> owed.due().day().isEmpty()).toList(),
        "Chưa có hạn gửi",
        "Without due date");
    text.open(
        schedule.lapsed(),
        "Không còn đơn vị thực hiện",
        "Owed by units that ended and that none carries on");
    if (!schedule.unscheduled().isEmpty()) {
      sheet.heading("Không xếp được vào kỳ nào", "Without numbered period");
      schedule
          .unscheduled()
          .forEach(open -> sheet.wrapped("  - ", "    ", open.duty().asWritten()));
    }
    new RegimeText(schedule, sheet).print();
    List<String> gaps = gaps();
    if (!gaps.isEmpty()) {
      sheet.line("");
      gaps.forEach(gap -> sheet.wrapped("", "  ", gap));
    }
    return sheet.toString();
  }

  private void months() {
    Map<YearMonth, List<Obligation>> months =
        schedule.obligations().stream()
            .filter(owed -> owed.due().day().isPresent())
            .sorted(Comparator.comparing(ScheduleText::day))
            .collect(
                Collectors.groupingBy(
                    owed -> YearMonth.from(day(owed)), TreeMap::new, Collectors.toList()));
    if (!months.isEmpty()) {
      sheet.line("").line(text.head());
    }
    months.forEach(
        (month, owed) -> {
          String size = " (" + owed.size() + ")";
          sheet.heading(
              "Hạn gửi trong tháng " + month.getMonthValue() + "/" + month.getYear() + size,
              "Due in " + month + size);
          owed.forEach(text::row);
        });
  }

  private static LocalDate day(Obligation owed) {
    return owed.due().day().orElse(LocalDate.MAX);
  }

  /** What the plans leave open, one sentence each. */
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
    if (!schedule.lapsed().isEmpty()) {
      int lapsed = schedule.lapsed().size();
      gaps.add(
          sheet.say(
              lapsed + " báo cáo không còn đơn vị nào thực hiện.",
              lapsed + " reports have no unit left that owes them."));
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
}
