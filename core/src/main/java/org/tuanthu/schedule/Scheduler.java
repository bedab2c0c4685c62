package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.WindowSeries;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;

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
 * @param windows the days whose data a period covers
 * @param calendar for deadlines in working days
 */
public record Scheduler(WindowSeries windows, WorkingCalendar calendar) {
  private static final Comparator<Obligation> ORDER =
      Comparator.comparing((Obligation o) -> o.period().lastMonth())
          .thenComparingInt(o -> o.period().months())
          .thenComparing(o -> o.reporter().orElse(""))
          .thenComparing(o -> o.recipient().orElse(""))
          .thenComparing(o -> o.due().orElse(LocalDate.MAX));

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
        year, obligations, plan.duties().stream().filter(Scheduler::isUnscheduled).toList());
  }

  /** No frequency said, or one without numbered periods; one such among others is enough. */
  private static boolean isUnscheduled(ReportingDuty duty) {
    return duty.frequencies().isEmpty()
        || duty.frequencies().stream().anyMatch(Scheduler::isWithoutPeriods);
  }

  private static boolean isWithoutPeriods(Frequency frequency) {
    return switch (frequency) {
      case DAILY, WEEKLY, AD_HOC -> true;
      case MONTHLY, QUARTERLY, SEMI_ANNUAL, NINE_MONTH, ANNUAL, SCHOOL_YEAR -> false;
    };
  }

  private Stream<Obligation> owed(ReportingDuty duty, int year) {
    return duty.frequencies().stream().flatMap(frequency -> owed(duty, frequency, year));
  }

  private Stream<Obligation> owed(ReportingDuty duty, Frequency frequency, int year) {
    Map<ReportingPeriod, LocalDate> days =
        duty.deadline().map(deadline -> days(deadline, frequency, year)).orElse(Map.of());
    return ReportingPeriod.all(frequency, year).stream()
        .flatMap(period -> owed(duty, period, Optional.ofNullable(days.get(period))));
  }

  private Map<ReportingPeriod, LocalDate> days(Deadline deadline, Frequency frequency, int year) {
    return new DueDays(windows, calendar).of(deadline, frequency, year);
  }

  private Stream<Obligation> owed(
      ReportingDuty duty, ReportingPeriod period, Optional<LocalDate> due) {
    return reporters(duty).stream()
        .map(
            reporter ->
                new Obligation(reporter, duty.recipient(), period, windows.window(period), due));
  }

  private static List<Optional<String>> reporters(ReportingDuty duty) {
    return duty.reporters().isEmpty()
        ? List.of(Optional.empty())
        : duty.reporters().stream().map(Optional::of).collect(ImmutableList.toImmutableList());
  }
}
