/**
 * Units (cơ quan, đơn vị), their names, codes and places in trees over time, and what they became.
 *
 * <pre>{@code
 * units.named("tỉnh hoà bình", LocalDate.of(2024, 5, 1))     // [tỉnh Hòa Bình]
 * units.lineage(UnitId.of("HOA-BINH"), LocalDate.of(2024, 5, 1), LocalDate.of(2025, 7, 1))
 *                                                            // [tỉnh Phú Thọ]
 * }</pre>
 */
@NullMarked
package org.tuanthu.unit;

import org.jspecify.annotations.NullMarked;
