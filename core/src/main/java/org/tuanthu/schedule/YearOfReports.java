package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.schedule.Schedule.Unscheduled;

/** Collects what the duties of plans ask for in one year. */
final class YearOfReports {
  private final Scheduler rules;
  private final int year;
  private final List<ReportingPeriod> periods;
  private final Optional<YearOfUnits> units;
  private final Map<String, Optional<Party>> parties = new HashMap<>();
  private final Lines owed = new Lines();
  private final Lines lapsed = new Lines();
  private final List<Unscheduled> unscheduled = new ArrayList<>();

  YearOfReports(Scheduler rules, int year) {
    this.rules = rules;
    this.year = year;
    periods = YearPeriods.of(year);
    units = rules.units().map(known -> new YearOfUnits(known, year));
  }

  void add(Plan plan) {
    Optional<PlanUnits> ofPlan = units.map(known -> new PlanUnits(known, plan));
    for (ReportingDuty duty : plan.duties()) {
      DutyTerms terms = new DutyTerms(rules, periods, duty);
      DutyLines lines = new DutyLines(plan.id(), duty.place(), owed, lapsed);
      if (ofPlan.isPresent()) {
        UnitLines ofUnits = new UnitLines(ofPlan.get(), duty, terms);
        names(duty).forEach(name -> ofUnits.add(name, terms.of(name), lines));
      } else {
        Optional<Party> recipient = duty.recipient().flatMap(this::asWritten);
        names(duty)
            .forEach(
                name -> lines.addAll(name.flatMap(this::asWritten), recipient, terms.of(name)));
      }
      lines.close();
      if (terms.isIncomplete()) {
        unscheduled.add(new Unscheduled(plan.id(), duty));
      }
    }
  }

  Schedule schedule() {
    return new Schedule(
        year, owed.obligations(periods.size()), lapsed.obligations(periods.size()), unscheduled);
  }

  /** Of one name always the same object. */
  private Optional<Party> asWritten(String name) {
    return parties.computeIfAbsent(name, each -> Optional.of(Party.named(each)));
  }

  private static List<Optional<String>> names(ReportingDuty duty) {
    return duty.reporters().isEmpty()
        ? List.of(Optional.empty())
        : duty.reporters().stream().map(Optional::of).collect(ImmutableList.toImmutableList());
  }
}
