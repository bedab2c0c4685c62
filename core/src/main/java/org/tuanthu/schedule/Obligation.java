package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.period.ReportingPeriod;

/**
 * A report that is owed (báo cáo đến hạn): unit, period and due date.
 *
 * @param reporter who owes it, as the plan writes it; empty when the plan names nobody
 * @param recipient to whom; empty when the plan names nobody
 * @param period for which period
 * @param window the days whose data it covers
 * @param due the last day on time; empty where the plan gives no deadline, never invented
 */
public record Obligation(
    Optional<String> reporter,
    Optional<String> recipient,
    ReportingPeriod period,
    DateRange window,
    Optional<LocalDate> due) {}
