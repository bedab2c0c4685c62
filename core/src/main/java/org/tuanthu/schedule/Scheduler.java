package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.period.DeadlineRule.InWords;
import org.tuanthu.period.DeadlineRule.Within;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingRegime;
import org.tuanthu.period.WindowSeries;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.schedule.Obligation.DueFrom;

/**
 * Works out who owes which report when (lập lịch báo cáo) from the duties of a plan.
 *
 * <pre>{@code
 * new Scheduler(ReportingWindows.DECREE_09_2019, calendar).schedule(plan, 2025).withoutDue()
 * }</pre>
 *
 * <p>Each reporter of a duty owes one report for each period of each frequency; a duty that names
 * nobody is owed by nobody in particular. Where two sentences ask for exactly the same report, it
 * is owed once; where they differ in the due day, it stands twice, and neither is preferred.
 *
 * <p>A reporting regime gives the data windows of the reports that it knows, and the due days that
 * the plan leaves out; the obligation says so. A plan whose deadline stands in words, or counts
 * from an event, leaves nothing out.
 *
 * @param windows the days whose data a period covers, where the regime does not say
 * @param calendar for deadlines in working days
 * @param regime the agency's reporting regime
 */
public record Scheduler(
    WindowSeries windows, WorkingCalendar calendar, Optional<ReportingRegime> regime) {
  private static final Comparator<Obligation> ORDER =
      Comparator.comparing((Obligation o) -> o.period().lastMonth())
          .thenComparingInt(o -> o.period().months())
          .thenComparing(o -> o.reporter().orElse(""))
          .thenComparing(o -> o.recipient().orElse(""))
          .thenComparing(o -> o.due().orElse(LocalDate.MAX));

  /** Without a regime. */
  public Scheduler(WindowSeries windows, WorkingCalendar calendar) {
    this(windows, calendar, Optional.empty());
  }

  /** This scheduler with that regime. */
  public Scheduler with(ReportingRegime other) {
    return new Scheduler(windows, calendar, Optional.of(other));
  }

  /**
   * The reports owed for the periods of that year.
   *
   * @param year 1945 to 9999
   * @throws IllegalArgumentException for any other year
   */
  public Schedule schedule(Plan plan, int year) {
    ReportingPeriod wholeYear = new ReportingPeriod(Frequency.ANNUAL, year, 1);
    List<Obligation> obligations =
        plan.duties().stream()
            .flatMap(duty -> owed(duty, wholeYear.year()))
            .distinct()
            .sorted(ORDER)
            .toList();
    return new Schedule(
        year,
        obligations,
        plan.duties().stream().filter(duty -> isUnscheduled(duty, year)).toList());
  }

  /** No frequency said, or one without windows of periods; one such among others is enough. */
  private boolean isUnscheduled(ReportingDuty duty, int year) {
    return duty.frequencies().isEmpty()
        || duty.frequencies().stream()
            .anyMatch(
                frequency ->
                    !windows.covers(frequency)
                        && reporters(duty).stream()
                            .anyMatch(who -> !isRuled(frequency, year, who)));
  }

  private boolean isRuled(Frequency frequency, int year, Optional<String> reporter) {
    List<ReportingPeriod> periods = ReportingPeriod.all(frequency, year);
    return !periods.isEmpty()
        && periods.stream().allMatch(period -> entry(period, reporter).isPresent());
  }

  private Stream<Obligation> owed(ReportingDuty duty, int year) {
    return duty.frequencies().stream().flatMap(frequency -> owed(duty, frequency, year));
  }

  private Stream<Obligation> owed(ReportingDuty duty, Frequency frequency, int year) {
    Map<ReportingPeriod, LocalDate> days =
        duty.deadline()
            .map(deadline -> new DueDays(windows, calendar).of(deadline, frequency, year))
            .orElse(Map.of());
    return ReportingPeriod.all(frequency, year).stream()
        .flatMap(
            period ->
                reporters(duty).stream()
                    .flatMap(
                        who ->
                            owed(duty, who, period, Optional.ofNullable(days.get(period)))
                                .stream()));
  }

  /** Nothing where neither regime nor series has a window. */
  private Optional<Obligation> owed(
      ReportingDuty duty,
      Optional<String> reporter,
      ReportingPeriod period,
      Optional<LocalDate> byPlan) {
    Optional<RegimeEntry> entry = entry(period, reporter);
    if (entry.isEmpty() && !windows.covers(period.frequency())) {
      return Optional.empty();
    }
    Optional<LocalDate> byRegime =
        byPlan.isPresent() || hasOwnWords(duty)
            ? Optional.empty()
            : entry.flatMap(e -> e.timing().due(period, calendar));
    return Optional.of(
        new Obligation(
            reporter,
            duty.recipient(),
            period,
            entry.map(e -> e.timing().windows()).orElse(windows).window(period),
            byPlan.or(() -> byRegime),
            byPlan.isPresent()
                ? DueFrom.PLAN
                : byRegime.isPresent() ? DueFrom.REGIME : DueFrom.NOWHERE,
            entry));
  }

  /** Whether the plan sets a deadline that no rule can compute for a period. */
  private static boolean hasOwnWords(ReportingDuty duty) {
    return duty.deadline()
        .filter(d -> d.rule() instanceof InWords || d.rule() instanceof Within)
        .isPresent();
  }

  private Optional<RegimeEntry> entry(ReportingPeriod period, Optional<String> reporter) {
    return regime.flatMap(r -> r.entry(period, reporter));
  }

  private static List<Optional<String>> reporters(ReportingDuty duty) {
    return duty.reporters().isEmpty()
        ? List.of(Optional.empty())
        : duty.reporters().stream().map(Optional::of).collect(ImmutableList.toImmutableList());
  }
}
