package org.tuanthu.export;

import java.util.List;
import java.util.Locale;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.FindingWords;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Totals;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentType;

/** The chapter on one plan. */
final class MarkdownReport {
  private static final int SHOWN_PLACES = 20;

  private final MarkdownText text;
  private final AssessedPlan plan;
  private final Assessment assessment;
  private final RuleSet rules;
  private final FindingWords words;
  private int number;

  MarkdownReport(MarkdownText text, AssessedPlan plan, RuleSet rules) {
    this.text = text;
    this.plan = plan;
    this.assessment = plan.assessment();
    this.rules = rules;
    this.words = new FindingWords(plan.reading().origins(), text.locale());
  }

  void write() {
    text.heading(2, name());
    text.bullet(text.say("Tệp", "File"), plan.source());
    text.bullet(text.say("Đánh giá tại ngày", "Judged as of"), words.day(assessment.asOf()));
    totals();
    for (Verdict verdict : Verdict.GRAVEST_FIRST) {
      List<Finding> findings = assessment.findings(verdict);
      if (!findings.isEmpty()) {
        text.heading(3, capital(verdict.label().in(text.locale())));
        chapter(verdict, findings);
      }
    }
    faults();
  }

  private String name() {
    AdministrativeDocument document = plan.document();
    String type =
        document
            .type()
            .map(DocumentType::vietnamese)
            .orElseGet(() -> text.say("Văn bản không rõ tên loại", "Document of unknown type"));
    return type
        + document.head().number().map(n -> text.say(" số ", " no. ") + n).orElse("")
        + document.title().map(title -> " – " + title).orElse("");
  }

  private void totals() {
    Totals all = Totals.of(assessment.findings());
    Totals left =
        Totals.of(assessment.findings().stream().filter(f -> !f.isWaived() && !f.known()).toList());
    text.bullet(text.say("Cộng", "In all"), all.in(text.locale()));
    if (!left.equals(all)) {
      text.bullet(
          text.say(
              "Không kể phát hiện được miễn trừ hoặc đã biết", "Without waived and known findings"),
          left.in(text.locale()));
    }
  }

  private void chapter(Verdict verdict, List<Finding> findings) {
    if (!verdict.isOpen()) {
      findings.forEach(this::line);
      return;
    }
    for (Severity severity : Severity.values()) {
      List<Finding> graded = findings.stream().filter(f -> f.severity() == severity).toList();
      if (!graded.isEmpty()) {
        text.heading(4, capital(severity.label().in(text.locale())));
        graded.forEach(this::finding);
      }
    }
  }

  private void line(Finding finding) {
    text.bullet(finding.ruleId() + ": " + finding.message().in(text.locale()) + marks(finding));
  }

  private void finding(Finding finding) {
    number++;
    text.item(number, finding.ruleId(), finding.message().in(text.locale()) + marks(finding));
    rules
        .find(finding.ruleId())
        .map(ComplianceRule::title)
        .ifPresent(title -> text.inner(text.say("Quy tắc", "Rule"), title.in(text.locale())));
    text.inner(text.say("Vị trí", "Place"), words.subject(finding.subject(), SHOWN_PLACES));
    text.inner(text.say("Căn cứ", "Basis"), words.basis(finding.basis()));
    finding
        .waivers()
        .forEach(waiver -> text.inner(text.say("Miễn trừ", "Waiver"), words.waiver(waiver)));
    text.inner(text.say("Việc cần làm", "To do"), finding.nextStep().in(text.locale()));
  }

  private String marks(Finding finding) {
    return (finding.isWaived() ? text.say(" (được miễn trừ)", " (waived)") : "")
        + (finding.known() ? text.say(" (đã biết)", " (known)") : "");
  }

  private void faults() {
    if (assessment.faults().isEmpty()) {
      return;
    }
    text.heading(3, text.say("Lỗi chương trình", "Faults of the program"));
    for (Assessment.Fault fault : assessment.faults()) {
      text.bullet(fault.ruleId() + ": " + fault.problem());
    }
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
