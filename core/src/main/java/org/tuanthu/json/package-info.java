/**
 * The published JSON forms and the shipped data; the only package that sees Jackson.
 *
 * <pre>{@code
 * ShippedData.issuers().fits("BNV", "Bộ Y tế", LocalDate.of(2016, 1, 13)).verdict() // CONTRADICTS
 * ShippedData.calendar().isWorkingDay(LocalDate.of(2025, 4, 26))   // true, a Saturday worked
 * PlanJson.read(PlanJson.write(plan)).equals(plan)                 // true
 * JsonForm.READ.schema()                                           // JSON Schema of ReadingJson
 * }</pre>
 */
@NullMarked
package org.tuanthu.json;

import org.jspecify.annotations.NullMarked;
