package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.ReportingDuty;

/** Duties for tests of schedules, and what is owed by them on one line each. */
final class Owed {
  private static final Scheduler SCHEDULER =
      new Scheduler(ReportingWindows.DECREE_09_2019, WorkingCalendar.of(List.of()));

  private Owed() {}

  private static String row(Obligation o) {
    return o.reporter().map(Party::name).orElse("-")
        + " > "
        + o.recipient().map(Party::name).orElse("-")
        + " "
        + o.period()
        + " "
        + o.due().day().map(LocalDate::toString).orElse("-");
  }

  static List<String> rows(Schedule schedule) {
    return schedule.obligations().stream().map(Owed::row).toList();
  }

  static ReportingDuty duty(String reporter, String recipient, String rule, Frequency... often) {
    Optional<Deadline> deadline =
        rule.isEmpty()
            ? Optional.empty()
            : Optional.of(new Deadline(rule, Deadline.Kind.BY, DeadlineRule.parse(rule)));
    return duty(List.of(reporter), recipient, deadline, often);
  }

  static ReportingDuty duty(
      List<String> reporters, String recipient, Optional<Deadline> deadline, Frequency... often) {
    return new ReportingDuty(
        Place.section(List.of("III", "1")).block(0),
        reporters,
        Optional.of(recipient),
        List.of(often),
        deadline,
        "Báo cáo theo Kế hoạch.");
  }

  static Schedule schedule(int year, ReportingDuty... duties) {
    return SCHEDULER.schedule(
        new Plan(
            PlanId.of("P"),
            AdministrativeDocument.builder().build(),
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(duties),
            Optional.empty()),
        year);
  }
}
