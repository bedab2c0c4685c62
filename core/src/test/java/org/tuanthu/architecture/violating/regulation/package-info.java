/** Classes that break a border on purpose. */
@NullMarked
package org.tuanthu.architecture.violating.regulation;

import org.jspecify.annotations.NullMarked;
