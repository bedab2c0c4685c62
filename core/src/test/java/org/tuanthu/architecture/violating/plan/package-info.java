/** Classes that break a border on purpose. */
@NullMarked
package org.tuanthu.architecture.violating.plan;

import org.jspecify.annotations.NullMarked;
