package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;

/** The shape of rules that compare the days by which reports are due. */
abstract class DueReportRule extends BuiltInRule {

  DueReportRule(String id, Severity severity, LegalBasis basis) {
    super(id, severity, Scope.PLANS, basis);
  }

  /** Judges the reports of a year whose last day on time is known. */
  abstract void judge(
      List<DueReport> reports, WorkingCalendar calendar, Dossier dossier, Judgement judgement);

  @Override
  final void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-due-days");
    if (!DueReport.anyDeadline(dossier.plan())) {
      return;
    }
    Optional<WorkingCalendar> calendar = dossier.fact(WorkingCalendar.class);
    if (calendar.isEmpty()) {
      judgement.lacksFact("calendar");
    } else {
      judge(DueReports.of(dossier).all(), calendar.get(), dossier, judgement);
    }
  }
}
