/** Classes that break a border on purpose. */
@NullMarked
package org.tuanthu.architecture.violating.calendar;

import org.jspecify.annotations.NullMarked;
