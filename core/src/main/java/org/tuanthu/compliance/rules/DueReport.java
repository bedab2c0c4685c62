package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import java.util.List;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.Place;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingRegime;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.Plan;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Scheduler;
import org.tuanthu.text.Message;

/**
 * A report with its last day on time, and the duty that it comes from.
 *
 * @param place of the duty
 * @param owed the report
 * @param due its last day on time
 */
record DueReport(Place place, Obligation owed, LocalDate due) {

  /** Those of the year of the plan, else of the year of judgement; nothing where none has a day. */
  static List<DueReport> of(Dossier dossier, WorkingCalendar calendar) {
    int year = dossier.plan().year().orElse(dossier.asOf().getYear());
    if (!ReportingPeriod.isYear(year)) {
      return List.of();
    }
    Scheduler plain = new Scheduler(ReportingWindows.DECREE_09_2019, calendar);
    Scheduler scheduler = dossier.fact(ReportingRegime.class).map(plain::with).orElse(plain);
    return scheduler.schedule(dossier.plan(), year).obligations().stream()
        .flatMap(
            owed -> owed.due().day().stream().map(due -> new DueReport(owed.duty(), owed, due)))
        .toList();
  }

  /** Whether a duty has a deadline, so that a calendar is needed to judge it. */
  static boolean anyDeadline(Plan plan) {
    return plan.duties().stream()
        .anyMatch(duty -> duty.deadline().isPresent() && DutyRule.isPeriodic(duty));
  }

  /** A period in words. */
  static Message words(ReportingPeriod period) {
    String year = Integer.toString(period.year());
    String key = "period." + period.frequency();
    return period.frequency() == Frequency.SCHOOL_YEAR
        ? Catalogue.message(key, year, Integer.toString(period.year() + 1))
        : Catalogue.message(key, year, Integer.toString(period.ordinal()));
  }
}
