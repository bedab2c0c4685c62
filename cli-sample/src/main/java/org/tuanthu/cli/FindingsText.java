package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.FindingWords;
import org.tuanthu.compliance.Totals;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;

/** Findings for people: the failing ones first, the gravest first. */
final class FindingsText implements Findings {
  private final Terminal terminal;
  private final Locale locale;
  private final LocalDate asOf;
  private final boolean all;
  private final FindingText words;
  private Totals total = Totals.NONE;
  private Totals counting = Totals.NONE;
  private int files;

  FindingsText(Terminal terminal, LocalDate asOf, boolean all, FindingText words) {
    this.terminal = terminal;
    this.locale = words.locale();
    this.asOf = asOf;
    this.all = all;
    this.words = words;
  }

  @Override
  public void add(AssessedPlan judged) {
    Reading<Plan> plan = judged.reading();
    Assessment assessment = judged.assessment();
    Sheet sheet = new Sheet(locale);
    if (files == 0) {
      sheet.line(
          sheet.say("Đánh giá tại ngày ", "Judged as of ")
              + sheet.day(asOf)
              + (" (--as-of " + asOf + ")"));
    }
    sheet.line("").line(judged.source() + ": " + name(sheet, plan.value()));
    FindingWords own = new FindingWords(plan.origins(), locale);
    assessment.gravestFirst().stream()
        .filter(finding -> all || !isQuiet(finding.verdict()))
        .forEach(finding -> words.write(sheet, own, finding));
    assessment.faults().forEach(fault -> write(sheet, fault));
    Totals tally = Totals.of(assessment.findings());
    Totals left = Totals.of(assessment.findings().stream().filter(FindingsText::isLeft).toList());
    sheet.line("").wrapped("", "  ", sheet.say("Cộng: ", "In all: ") + tally.in(locale));
    leftOut(sheet, tally, left);
    if (plan.notes().size() + plan.doubts().size() > 0) {
      sheet.line(
          plan.notes().size()
              + plan.doubts().size()
              + sheet.say(
                  " ghi chú khi đọc, xem: tuanthu read ",
                  " remark(s) of the reader, see: tuanthu read ")
              + judged.source());
    }
    terminal.out().print(sheet);
    total = total.plus(tally);
    counting = counting.plus(left);
    files++;
  }

  @Override
  public void end() {
    if (files > 1) {
      Sheet sheet = new Sheet(locale);
      sheet
          .line("")
          .wrapped("", "  ", files + sheet.say(" văn bản: ", " documents: ") + total.in(locale));
      leftOut(sheet, total, counting);
      terminal.out().print(sheet);
    }
  }

  /** The totals once more without findings that are waived or known, if there are any. */
  private void leftOut(Sheet sheet, Totals all, Totals left) {
    if (!left.equals(all)) {
      String without =
          sheet.say(
              "Không kể phát hiện được miễn trừ hoặc đã biết: ",
              "Without waived and known findings: ");
      sheet.wrapped("", "  ", without + left.in(locale));
    }
  }

  private static boolean isLeft(Finding finding) {
    return !finding.isWaived() && !finding.known();
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

  private static void write(Sheet sheet, Assessment.Fault fault) {
    sheet.line("").line(fault.ruleId() + sheet.say(" · lỗi chương trình", " · internal fault"));
    sheet.wrapped("  ", "  ", fault.problem());
  }
}
