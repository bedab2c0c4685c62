package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.Place;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.PlanId;

/** Obligations for tests, of one plan. */
public final class Obligations {

  private Obligations() {}

  /** What that party owes the office for that period; no due day when the text is empty. */
  public static Obligation owed(String reporter, String label, String day) {
    Optional<LocalDate> due = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    return owed(
        reporter,
        label,
        due.map(each -> new Due(due, Due.Basis.PLAN, "trước ngày 20")).orElse(Due.NOT_SAID));
  }

  /** What that party owes the office for that period, due as given. */
  public static Obligation owed(String reporter, String label, Due due) {
    ReportingPeriod period = ReportingPeriod.parse(label);
    return new Obligation(
        PlanId.of("KH-05"),
        Place.section(List.of("III", "2")).block(1),
        Optional.of(Party.named(reporter)),
        Optional.empty(),
        Optional.of(Party.named("Văn phòng Sở")),
        period,
        window(period),
        due,
        Optional.empty());
  }

  private static DateRange window(ReportingPeriod period) {
    return (period.frequency() == Frequency.SCHOOL_YEAR
            ? ReportingWindows.CALENDAR
            : ReportingWindows.DECREE_09_2019)
        .window(period);
  }

  /** The same sentence, somewhere else. */
  public static Obligation at(Place place, Obligation owed) {
    return new Obligation(
        owed.plan(),
        place,
        owed.reporter(),
        owed.predecessor(),
        owed.recipient(),
        owed.period(),
        owed.window(),
        owed.due(),
        owed.regime());
  }

  /** Their schedule of 2025. */
  public static Schedule schedule(Obligation... owed) {
    return new Schedule(2025, List.of(owed), List.of());
  }
}
