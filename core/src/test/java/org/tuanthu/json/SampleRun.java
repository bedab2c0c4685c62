package org.tuanthu.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Input;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Subject;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.compliance.Waiver;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;
import org.tuanthu.schedule.Due;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;
import org.tuanthu.text.Message;
import org.tuanthu.unit.UnitId;

/** A run over a text and a Word file with findings of every kind. */
public final class SampleRun {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String TEXT =
      """
      SỞ TÀI CHÍNH
      Số: 15/KH-STC
      KẾ HOẠCH
      Tiết kiệm năm 2026

      Căn cứ Quyết định số 7/QĐ-STC của Sở
      Tài chính;\s
      I. NHIỆM VỤ
      1. Rà soát định mức.
      """;
  private static final Place BASIS = Place.of(Place.Part.PREAMBLE, 0);
  private static final Place TASK = Place.section(List.of("II", "1")).block(0);
  static final Waiver WAIVER =
      new Waiver(
          Optional.empty(),
          "PLAN-001",
          "II.1",
          Optional.empty(),
          "đã thống nhất khi giao ban",
          "Giám đốc Sở",
          "Thông báo số 08/TB-STC",
          DAY,
          DAY.plusDays(30));

  public static final RuleSet RULES = RuleSet.discovered(SampleRun.class.getClassLoader());
  public static final AssessmentRun RUN =
      new AssessmentRun(RULES, List.of(text("kế hoạch.txt"), word()));

  private SampleRun() {}

  /** One file given twice. */
  static AssessmentRun twice() {
    return new AssessmentRun(RULES, List.of(text("a.txt"), text("a.txt")));
  }

  /**
   * The first finding once more, in another file, with other words and not known, without rules.
   */
  public static AssessmentRun withoutRules() {
    Reading<Plan> reading = reading("\n\n" + TEXT);
    Finding finding =
        finding("FORM-001", Severity.ERROR, Verdict.FAIL, "khác", in(BASIS), List.of(), false);
    return AssessmentRun.of(
        RuleSet.of(List.of()),
        new AssessedPlan("khac.txt", reading, assessment(List.of(finding), List.of())));
  }

  private static AssessedPlan text(String source) {
    Subject owed =
        new Subject.OfObligation(
            new Obligation(
                PlanId.of("P-1"),
                BASIS,
                Optional.of(Party.named("Phòng Ngân sách")),
                Optional.empty(),
                Optional.empty(),
                ReportingPeriod.parse("2026-Q1"),
                DateRange.of(DAY, DAY),
                Due.NOT_SAID,
                Optional.empty()));
    Subject unit = new Subject.OfUnit(UnitId.of("STC-NS"));
    List<Finding> findings =
        List.of(
            finding(
                "FORM-001",
                Severity.ERROR,
                Verdict.FAIL,
                "{0} [sai](1)",
                in(BASIS),
                List.of(),
                true),
            finding("FORM-003", Verdict.PASS, Subject.WHOLE_DOCUMENT),
            finding("FORM-004", Verdict.NOT_APPLICABLE, Subject.WHOLE_DOCUMENT),
            finding("REPORT-001", Verdict.UNDETERMINED, owed),
            finding("UNIT-001", Verdict.NEEDS_REVIEW, unit));
    Assessment.Fault fault = new Assessment.Fault("PLAN-002", "IllegalState: {x}");
    return new AssessedPlan(source, reading(TEXT), assessment(findings, List.of(fault)));
  }

  private static AssessedPlan word() {
    Reading<Plan> read = SampleReading.reading();
    Origins origins = Origins.builder().put(TASK, 0, new Origin.WordParagraph(12)).build();
    Finding waived =
        finding(
            "PLAN-001", Severity.NOTICE, Verdict.FAIL, "thiếu", in(TASK), List.of(WAIVER), false);
    return new AssessedPlan(
        "b.docx",
        new Reading<>(read.value(), origins, List.of()),
        new Assessment(read.value().id(), DAY, List.of(waived), List.of()));
  }

  private static Reading<Plan> reading(String text) {
    Source source = Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return PlanReader.read(new TextReader().read(source), PlanId.of("P-1"));
  }

  private static Assessment assessment(List<Finding> findings, List<Assessment.Fault> faults) {
    return new Assessment(PlanId.of("P-1"), DAY, findings, faults);
  }

  private static Subject in(Place... places) {
    return new Subject.InDocument(Stream.of(places).toList());
  }

  private static Finding finding(String rule, Verdict verdict, Subject subject) {
    return finding(rule, Severity.WARNING, verdict, "lời", subject, List.of(), false);
  }

  private static Finding finding(
      String rule,
      Severity severity,
      Verdict verdict,
      String words,
      Subject subject,
      List<Waiver> waivers,
      boolean known) {
    return new Finding(
        rule,
        2,
        severity,
        verdict,
        subject,
        DAY,
        Message.vi(words).en("words"),
        List.of(
            new Input(
                new Input.Key("symbol", Message.vi("Ký hiệu").en("Symbol")),
                Message.vi("QĐ").en("QĐ"))),
        LegalBasis.verified("Điều 8 Nghị định số 30/2020/NĐ-CP").on(DAY),
        Message.vi("Sửa lại").en("Correct it"),
        waivers,
        known);
  }
}
