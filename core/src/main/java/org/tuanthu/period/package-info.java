/**
 * Reporting periods (kỳ báo cáo), their data windows, cut-offs and deadlines, and the reporting
 * regimes that lay them down.
 *
 * <pre>{@code
 * ReportingPeriod q1 = ReportingPeriod.parse("2025-Q1");
 * regime.entry(q1, Optional.of("Phòng Tài vụ")).get().timing().due(q1, calendar)   // 2025-03-17
 * }</pre>
 */
@NullMarked
package org.tuanthu.period;

import org.jspecify.annotations.NullMarked;
