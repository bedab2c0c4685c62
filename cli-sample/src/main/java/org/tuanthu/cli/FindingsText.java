package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;
import org.tuanthu.text.Confidence;

/** Findings for people: the failing ones first, the gravest first. */
final class FindingsText implements Findings {
  private static final int SHOWN_PLACES = 8;
  private static final List<Verdict> ORDER =
      List.of(
          Verdict.FAIL,
          Verdict.UNDETERMINED,
          Verdict.NEEDS_REVIEW,
          Verdict.PASS,
          Verdict.NOT_APPLICABLE);
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparingInt((Finding finding) -> ORDER.indexOf(finding.verdict()))
          .thenComparing(Finding::severity);

  private final Terminal terminal;
  private final Locale locale;
  private final LocalDate asOf;
  private final boolean all;
  private final Tally total;
  private int files;

  FindingsText(Terminal terminal, Locale locale, LocalDate asOf, boolean all) {
    this.terminal = terminal;
    this.locale = locale;
    this.asOf = asOf;
    this.all = all;
    this.total = new Tally(locale);
  }

  @Override
  public void add(String file, Reading<Plan> plan, Assessment assessment) {
    Sheet sheet = new Sheet(locale);
    if (files == 0) {
      sheet.line(
          sheet.say("Đánh giá tại ngày ", "Judged as of ")
              + sheet.day(asOf)
              + (" (--as-of " + asOf + ")"));
    }
    sheet.line("").line(file + ": " + name(sheet, plan.value()));
    Places places = new Places(plan.origins(), locale);
    Tally tally = new Tally(locale);
    assessment.findings().forEach(tally::add);
    assessment.findings().stream()
        .filter(finding -> all || !isQuiet(finding.verdict()))
        .sorted(GRAVEST_FIRST)
        .forEach(finding -> write(sheet, places, finding));
    assessment.faults().forEach(fault -> write(sheet, fault));
    sheet.line("").wrapped("", "  ", sheet.say("Cộng: ", "In all: ") + tally);
    if (plan.notes().size() + plan.doubts().size() > 0) {
      sheet.line(
          plan.notes().size()
              + plan.doubts().size()
              + sheet.say(
                  " ghi chú khi đọc, xem: tuanthu read ",
                  " remark(s) of the reader, see: tuanthu read ")
              + file);
    }
    terminal.out().print(sheet);
    total.addAll(tally);
    files++;
  }

  @Override
  public void end() {
    if (files > 1) {
      Sheet sheet = new Sheet(locale);
      sheet.line("").wrapped("", "  ", files + sheet.say(" văn bản: ", " documents: ") + total);
      terminal.out().print(sheet);
    }
  }

  private static boolean isQuiet(Verdict verdict) {
    return verdict == Verdict.PASS || verdict == Verdict.NOT_APPLICABLE;
  }

  private static String name(Sheet sheet, Plan plan) {
    return plan.document()
            .type()
            .map(DocumentType::vietnamese)
            .map(type -> type.toUpperCase(Locale.ROOT))
            .orElseGet(() -> sheet.say("(không rõ tên loại)", "(type unknown)"))
        + plan.document().title().map(title -> " " + title).orElse("");
  }

  private void write(Sheet sheet, Places places, Finding finding) {
    SeverityWord severity = new SeverityWord(finding.severity(), locale);
    sheet
        .line("")
        .line(
            finding.ruleId()
                + " · "
                + (finding.verdict() == Verdict.FAIL && terminal.colour()
                    ? severity.coloured()
                    : severity.toString())
                + " · "
                + finding.verdict().label().in(locale));
    sheet.wrapped("  ", "  ", finding.message().in(locale));
    sheet.labelled(
        "Vị trí: ",
        "Place: ",
        finding.places().isEmpty()
            ? sheet.say("toàn văn bản", "the whole document")
            : places.all(finding.places(), SHOWN_PLACES));
    sheet.labelled(
        "Căn cứ: ",
        "Basis: ",
        finding.basis().article()
            + (finding.basis().confidence() == Confidence.LIKELY
                ? sheet.say(" (chưa được kiểm chứng)", " (not verified)")
                : ""));
    sheet.labelled("Việc cần làm: ", "To do: ", finding.nextStep().in(locale));
  }

  private static void write(Sheet sheet, Assessment.Fault fault) {
    sheet.line("").line(fault.ruleId() + sheet.say(" · lỗi chương trình", " · internal fault"));
    sheet.wrapped("  ", "  ", fault.problem());
  }
}
