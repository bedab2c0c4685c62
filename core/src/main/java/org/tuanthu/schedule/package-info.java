/**
 * The schedule of obligations (báo cáo đến hạn): who owes which report when.
 *
 * <pre>{@code
 * // III.2: "Các phòng báo cáo Văn phòng hằng quý, trước ngày 20 của tháng cuối quý"
 * Schedule schedule = new Scheduler(ReportingWindows.DECREE_09_2019, calendar).schedule(plan, 2025);
 * schedule.obligations().get(0).window();   // 2024-12-15/2025-03-14
 * schedule.obligations().get(0).due().day();      // 2025-03-19
 * }</pre>
 */
@NullMarked
package org.tuanthu.schedule;

import org.jspecify.annotations.NullMarked;
