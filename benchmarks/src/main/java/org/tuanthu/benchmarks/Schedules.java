package org.tuanthu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.json.ShippedData;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.schedule.Due;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.schedule.Scheduler;

/** The schedule of a year for 100 plans and 1,000 units: 500,000 obligations. */
public class Schedules extends Timed {
  private static final WorkingCalendar CALENDAR = ShippedData.calendar();
  private static final Scheduler SCHEDULER =
      new Scheduler(ReportingWindows.DECREE_09_2019, CALENDAR);

  /** The same records by nested loops, in no order. */
  @Benchmark
  public List<Obligation> loop(YearOfPlans year) {
    List<Obligation> owed = new ArrayList<>();
    for (Plan plan : year.plans) {
      for (ReportingDuty duty : plan.duties()) {
        Optional<Party> recipient = duty.recipient().map(Party::named);
        for (Frequency frequency : duty.frequencies()) {
          for (ReportingPeriod period : ReportingPeriod.all(frequency, YearOfPlans.YEAR)) {
            DateRange window = ReportingWindows.DECREE_09_2019.window(period);
            Deadline deadline = duty.deadline().orElseThrow();
            Optional<LocalDate> day = deadline.lastDay(period, CALENDAR);
            Due due = new Due(day, Due.Basis.PLAN, deadline.asWritten());
            for (String reporter : duty.reporters()) {
              owed.add(
                  new Obligation(
                      plan.id(),
                      duty.place(),
                      Optional.of(Party.named(reporter)),
                      Optional.empty(),
                      recipient,
                      period,
                      window,
                      due,
                      Optional.empty()));
            }
          }
        }
      }
    }
    return owed;
  }

  /** Units as the plans write them. */
  @Benchmark
  public Schedule asWritten(YearOfPlans year) {
    return SCHEDULER.schedule(year.plans, YearOfPlans.YEAR);
  }

  /** Each name looked up in a register. */
  @Benchmark
  public Schedule named(YearOfPlans year) {
    return SCHEDULER.with(year.units).schedule(year.plans, YearOfPlans.YEAR);
  }

  /** A group that stands for all units of a register. */
  @Benchmark
  public Schedule group(YearOfPlans year) {
    return SCHEDULER.with(year.units).schedule(year.plansOfGroups, YearOfPlans.YEAR);
  }
}
