/** Classes that break a border on purpose. */
@NullMarked
package org.tuanthu.architecture.violating.schedule;

import org.jspecify.annotations.NullMarked;
