package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.schedule.Due;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;

/** Reports that are owed, for people. */
final class ObligationText {
  private static final int PERIOD = 10;
  private static final int DAY = 12;

  private final Sheet sheet;

  ObligationText(Sheet sheet) {
    this.sheet = sheet;
  }

  String head() {
    return Sheet.pad(sheet.say("Kỳ", "Period"), PERIOD)
        + Sheet.pad(sheet.say("Số liệu từ", "Data from"), DAY)
        + Sheet.pad(sheet.say("đến", "to"), DAY)
        + Sheet.pad(sheet.say("Hạn gửi", "Due"), DAY)
        + sheet.say("Bên báo cáo → Nơi nhận", "Reporter → Recipient");
  }

  /** A report with its due day and, below it, what gives that day. */
  void row(Obligation owed) {
    String indent = " ".repeat(PERIOD + 3 * DAY);
    String mark = owed.due().basis() == Due.Basis.REGIME ? "*" : "";
    sheet.wrapped(
        Sheet.pad(owed.period().toString(), PERIOD)
            + Sheet.pad(day(owed.window().from()), DAY)
            + Sheet.pad(day(owed.window().to()), DAY)
            + Sheet.pad(day(owed.due().day()) + mark, DAY),
        indent,
        parties(owed));
    sheet.wrapped(indent + "  ", indent + "  ", basis(owed));
  }

  /** Reports without due day under a heading, those of one duty and pair of parties together. */
  void open(List<Obligation> reports, String vietnamese, String english) {
    if (reports.isEmpty()) {
      return;
    }
    Map<String, List<String>> periods = new LinkedHashMap<>();
    for (Obligation owed : reports) {
      periods
          .computeIfAbsent(parties(owed) + ": " + basis(owed), each -> new ArrayList<>())
          .add(owed.period().toString());
    }
    String size = " (" + reports.size() + ")";
    sheet.heading(vietnamese + size, english + size);
    periods.forEach(
        (what, labels) -> sheet.wrapped("  - ", "    ", what + "; " + String.join(", ", labels)));
  }

  private String parties(Obligation owed) {
    String nobody = sheet.say("(không nêu)", "(not said)");
    return owed.reporter().map(Party::name).orElse(nobody)
        + owed.predecessor()
            .map(unit -> sheet.say(" (phần việc của ", " (for ") + unit + ")")
            .orElse("")
        + " → "
        + owed.recipient().map(Party::name).orElse(nobody);
  }

  private String basis(Obligation owed) {
    String place =
        owed.plan()
            + (owed.duty().section().isEmpty()
                ? ""
                : sheet.say(", mục ", ", section ") + owed.duty().section());
    String words = "“" + owed.due().words() + "”";
    return switch (owed.due().basis()) {
      case PLAN -> sheet.say("theo ", "by ") + place + ": " + words;
      case REGIME -> sheet.say("theo ", "by ") + owed.due().words();
      case NOT_SAID -> place + sheet.say(" không nêu hạn gửi", " gives no due date");
      case IN_WORDS -> place + sheet.say(" không nêu ngày cụ thể: ", " names no day: ") + words;
      case AFTER_EVENT ->
          place + sheet.say(" tính hạn từ một sự kiện: ", " counts from an event: ") + words;
      case OTHER_PERIOD ->
          place + sheet.say(" nêu hạn của kỳ khác: ", " gives the day of another period: ") + words;
    };
  }

  private String day(Optional<LocalDate> day) {
    return day.map(sheet::day).orElse("-");
  }
}
