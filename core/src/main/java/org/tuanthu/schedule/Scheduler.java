package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.period.ReportingRegime;
import org.tuanthu.period.WindowSeries;
import org.tuanthu.plan.Plan;
import org.tuanthu.unit.Units;

/**
 * Works out who owes which report when (lập lịch báo cáo) from the duties of plans.
 *
 * <pre>{@code
 * new Scheduler(ReportingWindows.DECREE_09_2019, calendar).with(units).schedule(plans, 2025)
 * }</pre>
 *
 * <p>Each reporter of a duty owes one report for each period of each frequency; a duty that names
 * nobody is owed by nobody in particular. Where two sentences of a plan ask for exactly the same
 * report, it is owed once; where they differ in the due day, it stands twice, and neither is
 * preferred.
 *
 * <p>A reporting regime gives the data windows of the reports that it knows, and the due days that
 * the plan leaves out; the obligation says so. A plan whose deadline stands in words, or counts
 * from an event, leaves nothing out.
 *
 * <p>With known units, names mean units on the day on which the plan was issued, and groups of
 * units ("các phòng chuyên môn") also those that belong to them at the end of a period. What a unit
 * owes passes to those that carry it on; of a period that a reorganisation cuts, the days before it
 * are owed on behalf of the unit that was. A name that means no unit for certain stays as written.
 *
 * @param windows the days whose data a period covers, where the regime does not say
 * @param calendar for deadlines in working days
 * @param regime the agency's reporting regime
 * @param units the units that are known
 */
public record Scheduler(
    WindowSeries windows,
    WorkingCalendar calendar,
    Optional<ReportingRegime> regime,
    Optional<Units> units) {

  /** Without regime and units. */
  public Scheduler(WindowSeries windows, WorkingCalendar calendar) {
    this(windows, calendar, Optional.empty(), Optional.empty());
  }

  /** This scheduler with that regime. */
  public Scheduler with(ReportingRegime other) {
    return new Scheduler(windows, calendar, Optional.of(other), units);
  }

  /** This scheduler with those units. */
  public Scheduler with(Units others) {
    return new Scheduler(windows, calendar, regime, Optional.of(others));
  }

  /**
   * The reports owed for the periods of that year by one plan.
   *
   * @param year 1945 to 9999
   * @throws IllegalArgumentException for any other year
   */
  public Schedule schedule(Plan plan, int year) {
    return schedule(List.of(plan), year);
  }

  /**
   * The reports owed for the periods of that year by all those plans, in whatever order they are
   * given.
   *
   * @param year 1945 to 9999
   * @throws IllegalArgumentException for any other year, or if two plans have one id
   */
  public Schedule schedule(List<Plan> plans, int year) {
    YearOfReports reports = new YearOfReports(this, year);
    byId(plans).forEach(reports::add);
    return reports.schedule();
  }

  private static List<Plan> byId(List<Plan> plans) {
    List<Plan> ordered =
        ImmutableList.sortedCopyOf(Comparator.comparing(plan -> plan.id().value()), plans);
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).id().equals(ordered.get(i - 1).id())) {
        throw new IllegalArgumentException(
            "Each plan has an id of its own, got two of " + ordered.get(i).id());
      }
    }
    return ordered;
  }
}
