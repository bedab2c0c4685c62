package org.tuanthu.compliance.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;
import org.tuanthu.period.Frequency;
import org.tuanthu.regulation.Parameter;
import org.tuanthu.regulation.Parameters;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.VietnameseText;

/**
 * REPORT-006: between cut-off and deadline lies at least one working day. A plan that names another
 * cut-off than Article 12 of Decree 09/2019/NĐ-CP is not judged; one that names none may mean
 * another, so it only needs a look. A deadline that is in time for some periods and not for others
 * only meets days off, and is left alone.
 */
public final class DeadlineAfterCutOffRule extends DueReportRule {
  private static final String PARAMETER = "report.deadline.after-cut-off";
  private static final Pattern ARTICLE_12 =
      Pattern.compile(
          "điều 12 (?:của )?nghị định (?:số )?09/2019/nđ-cp|từ ngày 15 .{0,60}đến (?:hết )?ngày 14 ");

  /** Called by {@link java.util.ServiceLoader}. */
  public DeadlineAfterCutOffRule() {
    super("REPORT-006", Severity.WARNING, Decree09.article("Khoản 5 Điều 8"));
  }

  @Override
  void judge(
      List<DueReport> reports, WorkingCalendar calendar, Dossier dossier, Judgement judgement) {
    boolean stated = DutyWithoutCutOffRule.says(dossier.document());
    boolean byDecree = stated && saysArticle12(dossier);
    if (stated && !byDecree) {
      judgement.notApplicable("na.own-cut-off");
      return;
    }
    int days = days(dossier);
    SetMultimap<Place, DueReport> early = LinkedHashMultimap.create();
    Set<Place> inTime = new HashSet<>();
    for (DueReport report : reports) {
      Optional<LocalDate> cutOff = report.owed().window().to();
      if (cutOff.isEmpty() || isOfOtherPeriod(report)) {
        continue;
      }
      judgement.looked(1);
      if (report.due().isBefore(calendar.addWorkingDays(cutOff.get(), days))) {
        early.put(report.place(), report);
      } else {
        inTime.add(report.place());
      }
    }
    for (Place place : Sets.difference(early.keySet(), inTime)) {
      DueReport first = early.get(place).iterator().next();
      boolean sure = byDecree || isByVerifiedRegime(first);
      judgement
          .say(
              sure ? Verdict.FAIL : Verdict.NEEDS_REVIEW,
              sure ? "early" : "perhaps",
              List.of(place),
              DueReport.words(first.owed().period()),
              Catalogue.words(first.due()),
              Catalogue.words(first.owed().window().to().orElseThrow()),
              days)
          .input("period", DueReport.words(first.owed().period()))
          .input("cut-off", first.owed().window().to().orElseThrow())
          .input("due-day", first.due());
    }
  }

  /** A day early in a month is that of the report on the month before. */
  private static boolean isOfOtherPeriod(DueReport report) {
    return report.owed().period().frequency() == Frequency.MONTHLY
        && report.due().getDayOfMonth() < 11;
  }

  private static boolean isByVerifiedRegime(DueReport report) {
    return report
        .owed()
        .regime()
        .filter(entry -> entry.confidence() == Confidence.VERIFIED)
        .isPresent();
  }

  private static int days(Dossier dossier) {
    return dossier
        .fact(Parameters.class)
        .flatMap(parameters -> parameters.find(PARAMETER, dossier.asOf()))
        .map(Parameter::value)
        .orElse(1);
  }

  private static boolean saysArticle12(Dossier dossier) {
    return dossier.document().texts().stream()
        .map(text -> VietnameseText.fold(text.text()))
        .anyMatch(text -> ARTICLE_12.matcher(text).find());
  }
}
