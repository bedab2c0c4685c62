/** Exporters: one format for one type of value, found by {@link java.util.ServiceLoader}. */
@NullMarked
package org.tuanthu.export;

import org.jspecify.annotations.NullMarked;
