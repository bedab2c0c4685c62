package org.tuanthu.schedule;

import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.Place;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.plan.PlanId;

/**
 * A report that is owed (báo cáo đến hạn): by whom, for which period, by when.
 *
 * @param plan the plan that asks for it
 * @param duty the sentence of the plan that does
 * @param reporter who owes it; empty when the plan names nobody
 * @param predecessor for whose work the reporter owes it, when that is a unit that it succeeds
 * @param recipient to whom; empty when the plan names nobody
 * @param period for which period
 * @param window the days whose data it covers; less than those of the period when a reorganisation
 *     cuts it
 * @param due by when
 * @param regime the entry of the agency's regime from which the window comes and, where the plan is
 *     silent, the due day
 */
public record Obligation(
    PlanId plan,
    Place duty,
    Optional<Party> reporter,
    Optional<Party> predecessor,
    Optional<Party> recipient,
    ReportingPeriod period,
    DateRange window,
    Due due,
    Optional<RegimeEntry> regime) {

  /** Whether both say the same to people, wherever in its section the sentence stands. */
  boolean saysSame(Obligation other) {
    return duty.section().equals(other.duty.section()) && equals(other.by(duty));
  }

  private Obligation by(Place place) {
    return new Obligation(
        plan, place, reporter, predecessor, recipient, period, window, due, regime);
  }
}
