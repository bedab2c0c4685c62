package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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
    for (ReportingDuty duty : plan.duties()) {
      DutyTerms terms = new DutyTerms(rules, periods, duty);
      DutyLines lines = new DutyLines(plan.id(), duty.place(), owed, lapsed);
      boolean open = false;
      for (Optional<String> name : names(duty)) {
        List<Term> asWritten = terms.of(name);
        open |= terms.lacks(asWritten);
        add(plan, duty, name, terms, asWritten, lines);
      }
      lines.close();
      if (open) {
        unscheduled.add(new Unscheduled(plan.id(), duty));
      }
    }
  }

  private void add(
      Plan plan,
      ReportingDuty duty,
      Optional<String> name,
      DutyTerms terms,
      List<Term> asWritten,
      DutyLines lines) {
    if (units.isPresent()) {
      new UnitLines(units.get(), plan, duty, terms).add(name, asWritten, lines);
    } else {
      lines.addAll(name.map(Party::named), duty.recipient().map(Party::named), asWritten);
    }
  }

  Schedule schedule() {
    return new Schedule(
        year, owed.obligations(periods.size()), lapsed.obligations(periods.size()), unscheduled);
  }

  private static List<Optional<String>> names(ReportingDuty duty) {
    return duty.reporters().isEmpty()
        ? List.of(Optional.empty())
        : duty.reporters().stream().map(Optional::of).collect(ImmutableList.toImmutableList());
  }
}
