package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import org.tuanthu.document.Place;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.plan.Plan;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.text.Message;

/**
 * A report with its last day on time, and the duty that it comes from.
 *
 * @param place of the duty
 * @param owed the report
 * @param due its last day on time
 */
record DueReport(Place place, Obligation owed, LocalDate due) {

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
