package org.tuanthu.cli;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.schedule.Due;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.text.Confidence;

/** What of a schedule comes from the reporting regime and not from the plans. */
final class RegimeText {
  private final Schedule schedule;
  private final Sheet sheet;

  RegimeText(Schedule schedule, Sheet sheet) {
    this.schedule = schedule;
    this.sheet = sheet;
  }

  void print() {
    String due = articles(owed -> owed.due().basis() == Due.Basis.REGIME);
    String windows = articles(owed -> owed.regime().isPresent());
    if (!windows.isEmpty()) {
      sheet.line("");
    }
    if (!due.isEmpty()) {
      sheet.wrapped(
          "* ",
          "  ",
          sheet.say(
              "Văn bản không nêu hạn gửi cho kỳ này; lấy theo quy chế báo cáo: " + due + ".",
              "The document gives no due date for the period; by the reporting regime: "
                  + due
                  + "."));
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
}
