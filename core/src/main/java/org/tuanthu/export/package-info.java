/**
 * Exporters: one format for one type of value, found by {@link java.util.ServiceLoader}.
 *
 * <pre>{@code
 * Exporters.discovered().require("csv", Schedule.class).export(schedule, out);
 * // reporter,recipient,period,from,to,due,dueFrom,words,predecessor,plan,section
 * // Văn phòng,Ủy ban nhân dân huyện,2024-Q1,2023-12-15,2024-03-14,2024-03-20,PLAN,…
 * }</pre>
 */
@NullMarked
package org.tuanthu.export;

import org.jspecify.annotations.NullMarked;
