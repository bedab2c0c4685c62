/** Classes that break a border on purpose. */
@NullMarked
package org.tuanthu.architecture.violating.export;

import org.jspecify.annotations.NullMarked;
