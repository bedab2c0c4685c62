package org.tuanthu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.schedule.Due;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;
import org.tuanthu.text.VietnameseDates;

/** An obligation in the words of officials. */
final class ObligationWords {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private ObligationWords() {}

  /** One line, such as "Hạn gửi báo cáo quý I năm 2025: Phòng Văn hóa". */
  static String summary(Obligation owed) {
    return "Hạn gửi báo cáo "
        + period(owed.period())
        + owed.reporter().map(party -> ": " + party).orElse("")
        + owed.predecessor().map(party -> " (phần việc của " + party + ")").orElse("");
  }

  /** Who owes what to whom, with the days and where the due day comes from. */
  static String description(Obligation owed, boolean cancelled) {
    List<String> lines = new ArrayList<>();
    if (cancelled) {
      lines.add("Hạn gửi này không còn áp dụng.");
    }
    lines.add("Đơn vị báo cáo: " + party(owed.reporter()));
    owed.predecessor()
        .ifPresent(party -> lines.add("Báo cáo phần việc của " + party + ", đơn vị được kế thừa"));
    lines.add("Nơi nhận: " + party(owed.recipient()));
    lines.add("Kỳ báo cáo: " + period(owed.period()));
    lines.add("Số liệu: " + window(owed.window()));
    basis(owed).ifPresent(basis -> lines.add("Căn cứ hạn gửi: " + basis));
    return String.join("\n", lines);
  }

  /** The name of a period, such as "6 tháng đầu năm 2025". */
  static String period(ReportingPeriod period) {
    return switch (period.frequency()) {
      case MONTHLY -> "tháng " + period.ordinal() + " năm " + period.year();
      case QUARTERLY -> "quý " + ROMAN.get(period.ordinal() - 1) + " năm " + period.year();
      case SEMI_ANNUAL ->
          "6 tháng " + (period.ordinal() == 1 ? "đầu" : "cuối") + " năm " + period.year();
      case SCHOOL_YEAR -> "năm học " + period.year() + "-" + (period.year() + 1);
      case NINE_MONTH -> "9 tháng năm " + period.year();
      default -> "năm " + period.year();
    };
  }

  private static String party(Optional<Party> party) {
    return party.map(Party::name).orElse("(kế hoạch không nêu)");
  }

  private static String window(DateRange window) {
    return window.from().map(day -> "từ " + VietnameseDates.inFigures(day)).orElse("")
        + window.to().map(day -> " đến hết " + VietnameseDates.inFigures(day)).orElse("");
  }

  private static Optional<String> basis(Obligation owed) {
    Due due = owed.due();
    String section = owed.duty().section().isEmpty() ? "" : ", mục " + owed.duty().section();
    return switch (due.basis()) {
      case PLAN -> Optional.of("kế hoạch " + owed.plan() + section + " (“" + due.words() + "”)");
      case REGIME -> Optional.of(due.words());
      default -> Optional.empty();
    };
  }
}
