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

/** Findings for people: the failing ones first, the gravest first. */
final class FindingsText implements Findings {
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
  private final FindingText words;
  private final Tally total;
  private final Tally counting;
  private int files;

  FindingsText(Terminal terminal, LocalDate asOf, boolean all, FindingText words) {
    this.terminal = terminal;
    this.locale = words.locale();
    this.asOf = asOf;
    this.all = all;
    this.words = words;
    this.total = new Tally(locale);
    this.counting = new Tally(locale);
  }

  @Override
  public void add(Judged judged) {
    Reading<Plan> plan = judged.plan();
    Assessment assessment = judged.assessment();
    Sheet sheet = new Sheet(locale);
    if (files == 0) {
      sheet.line(
          sheet.say("Đánh giá tại ngày ", "Judged as of ")
              + sheet.day(asOf)
              + (" (--as-of " + asOf + ")"));
    }
    sheet.line("").line(judged.file() + ": " + name(sheet, plan.value()));
    Places places = new Places(plan.origins(), locale);
    Tally tally = new Tally(locale);
    assessment.findings().forEach(tally::add);
    assessment.findings().stream()
        .filter(finding -> all || !isQuiet(finding.verdict()))
        .sorted(GRAVEST_FIRST)
        .forEach(finding -> words.write(sheet, places, finding));
    assessment.faults().forEach(fault -> write(sheet, fault));
    Tally left = new Tally(locale);
    assessment.findings().stream().filter(FindingsText::isLeft).forEach(left::add);
    sheet.line("").wrapped("", "  ", sheet.say("Cộng: ", "In all: ") + tally);
    leftOut(sheet, tally, left);
    if (plan.notes().size() + plan.doubts().size() > 0) {
      sheet.line(
          plan.notes().size()
              + plan.doubts().size()
              + sheet.say(
                  " ghi chú khi đọc, xem: tuanthu read ",
                  " remark(s) of the reader, see: tuanthu read ")
              + judged.file());
    }
    terminal.out().print(sheet);
    total.addAll(tally);
    counting.addAll(left);
    files++;
  }

  @Override
  public void end() {
    if (files > 1) {
      Sheet sheet = new Sheet(locale);
      sheet.line("").wrapped("", "  ", files + sheet.say(" văn bản: ", " documents: ") + total);
      leftOut(sheet, total, counting);
      terminal.out().print(sheet);
    }
  }

  /** The totals once more without findings that are waived or known, if there are any. */
  private static void leftOut(Sheet sheet, Tally all, Tally left) {
    if (!left.toString().equals(all.toString())) {
      String without =
          sheet.say(
              "Không kể phát hiện được miễn trừ hoặc đã biết: ",
              "Without waived and known findings: ");
      sheet.wrapped("", "  ", without + left);
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
