/** Fuzzing of the readers. */
@NullMarked
package org.tuanthu.fuzz;

import org.jspecify.annotations.NullMarked;
