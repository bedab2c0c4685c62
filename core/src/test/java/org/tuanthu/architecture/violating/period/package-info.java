/** Classes that break a border on purpose. */
@NullMarked
package org.tuanthu.architecture.violating.period;

import org.jspecify.annotations.NullMarked;
