/**
 * Units (cơ quan, đơn vị) and their names over time.
 *
 * <pre>{@code
 * units.named("phòng văn hoá", LocalDate.of(2024, 5, 1))   // [Phòng Văn hóa]
 * }</pre>
 */
@NullMarked
package org.tuanthu.unit;

import org.jspecify.annotations.NullMarked;
