package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.Rollover;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.OnTime;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.period.ReportTiming;
import org.tuanthu.period.ReporterScope;
import org.tuanthu.period.ReportingRegime;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.text.Confidence;

/** What a reporting regime changes in the judgement of duties. */
class RegimeRulesTest {
  private static final PlanFixture SILENT =
      PlanFixture.correct()
          .withoutDuties()
          .sections(PlanFixture.section("III", "TỔ CHỨC THỰC HIỆN", List.of(), "Báo cáo."))
          .duty("III.1", "Phòng Ngân sách", "Giám đốc Sở", "", Frequency.QUARTERLY)
          .duty("III.2", "Thanh tra Sở", "Giám đốc Sở", "", Frequency.ANNUAL);

  @Test
  void a_deadline_that_the_regime_sets_is_not_missing() {
    Dossier dossier =
        with(
            entry(Frequency.QUARTERLY, "Phòng", "D17", Confidence.VERIFIED),
            entry(Frequency.ANNUAL, "Thanh tra", "D20", Confidence.VERIFIED));

    assertThatRule("REPORT-001")
        .on(dossier)
        .finds(Verdict.PASS)
        .at("III.1", "III.2")
        .as(Severity.WARNING)
        .saying("2 trong 2 chế độ báo cáo định kỳ không nêu thời hạn gửi, nhưng Quy chế của Sở")
        .nothingElse();
    assertThatRule("REPORT-002")
        .on(dossier)
        .finds(Verdict.PASS)
        .saying("Điều về Phòng; Điều về Thanh tra")
        .nothingElse();
  }

  @Test
  void what_the_regime_leaves_open_still_fails() {
    Dossier dossier =
        with(
            entry(Frequency.QUARTERLY, "Phòng", "D17", Confidence.VERIFIED),
            entry(Frequency.MONTHLY, "Thanh tra", "D20", Confidence.VERIFIED));

    assertThatRule("REPORT-001")
        .on(dossier)
        .finds(Verdict.PASS)
        .at("III.1")
        .finds(Verdict.FAIL)
        .at("III.2")
        .saying("1 trong 2")
        .nothingElse();
    assertThatRule("REPORT-002")
        .on(dossier)
        .finds(Verdict.PASS)
        .at("III.1")
        .finds(Verdict.NEEDS_REVIEW)
        .at("III.2")
        .nothingElse();
  }

  @Test
  void a_likely_entry_decides_nothing() {
    assertThatRule("REPORT-001")
        .on(
            with(
                entry(Frequency.QUARTERLY, "Phòng", "D17", Confidence.LIKELY),
                entry(Frequency.ANNUAL, "Thanh tra", "D20", Confidence.VERIFIED)))
        .finds(Verdict.PASS)
        .at("III.2")
        .finds(Verdict.UNDETERMINED)
        .at("III.1")
        .saying("chưa được kiểm chứng")
        .nothingElse();
  }

  @Test
  void an_entry_without_send_by_gives_windows_alone() {
    Dossier dossier =
        with(
            entry(Frequency.QUARTERLY, "Phòng", "", Confidence.VERIFIED),
            entry(Frequency.ANNUAL, "Thanh tra", "", Confidence.VERIFIED));

    assertThatRule("REPORT-001").on(dossier).finds(Verdict.FAIL).at("III.1", "III.2").nothingElse();
    assertThatRule("REPORT-002").on(dossier).finds(Verdict.PASS).nothingElse();
  }

  private static Dossier with(RegimeEntry... entries) {
    return SILENT
        .dossier()
        .with(
            ReportingRegime.class,
            new ReportingRegime("Quy chế của Sở", "1/QĐ", Arrays.asList(entries)));
  }

  private static RegimeEntry entry(
      Frequency frequency, String name, String sendBy, Confidence confidence) {
    return new RegimeEntry(
        frequency,
        new ReporterScope(Optional.empty(), List.of(name)),
        new ReportTiming(
            ReportingWindows.DECREE_09_2019,
            Optional.of(sendBy)
                .filter(rule -> !rule.isEmpty())
                .map(rule -> new Deadline(rule, Deadline.Kind.BY, DeadlineRule.parse(rule))),
            Optional.empty(),
            OnTime.SENT,
            Rollover.NONE),
        DateRange.ALWAYS,
        confidence,
        "Điều về " + name);
  }
}
