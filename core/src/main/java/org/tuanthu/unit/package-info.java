/**
 * Units (cơ quan, đơn vị), their names, codes and places in trees over time, and what they became.
 *
 * <pre>{@code
 * units.named("tỉnh hoà an", LocalDate.of(2024, 5, 1))     // [tỉnh Hòa An]
 * units.lineage(UnitId.of("HOA-AN"), LocalDate.of(2024, 5, 1), LocalDate.of(2025, 7, 1))
 *                                                            // [tỉnh Phú An]
 * }</pre>
 */
@NullMarked
package org.tuanthu.unit;

import org.jspecify.annotations.NullMarked;
