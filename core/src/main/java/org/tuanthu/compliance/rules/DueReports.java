package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingRegime;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.schedule.Scheduler;

/**
 * The reports of a dossier whose last day on time is known, of the year of the plan, else of the
 * year of judgement.
 *
 * @param all in the order of the schedule; none where there is no calendar
 */
record DueReports(List<DueReport> all) {
  DueReports {
    all = ImmutableList.copyOf(all);
  }

  /** Those of a dossier, which several rules ask for. */
  static DueReports of(Dossier dossier) {
    return dossier.derived(DueReports.class, DueReports::scheduled);
  }

  private static DueReports scheduled(Dossier dossier) {
    int year = dossier.plan().year().orElse(dossier.asOf().getYear());
    Optional<WorkingCalendar> calendar = dossier.fact(WorkingCalendar.class);
    if (calendar.isEmpty() || !ReportingPeriod.isYear(year)) {
      return new DueReports(List.of());
    }
    Scheduler plain = new Scheduler(ReportingWindows.DECREE_09_2019, calendar.get());
    Scheduler scheduler = dossier.fact(ReportingRegime.class).map(plain::with).orElse(plain);
    return new DueReports(
        scheduler.schedule(dossier.plan(), year).obligations().stream()
            .flatMap(
                owed -> owed.due().day().stream().map(due -> new DueReport(owed.duty(), owed, due)))
            .toList());
  }
}
