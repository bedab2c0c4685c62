/** Classes that break a border on purpose. */
@NullMarked
package org.tuanthu.architecture.violating.unit;

import org.jspecify.annotations.NullMarked;
