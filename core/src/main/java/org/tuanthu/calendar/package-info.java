/**
 * Days (ngày): ranges, working days and public holidays as dated data, lunar dates, time limits.
 *
 * <pre>{@code
 * calendar.addWorkingDays(LocalDate.of(2025, 4, 25), 1)   // 2025-04-26, worked for 2 May
 * calendar.basis(2027)                                    // COMPUTED, there is no notice yet
 * DateRange.from(LocalDate.of(2025, 3, 1)).toString()     // "2025-03-01/.."
 * }</pre>
 */
@NullMarked
package org.tuanthu.calendar;

import org.jspecify.annotations.NullMarked;
