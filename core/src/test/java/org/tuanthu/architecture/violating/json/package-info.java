/** Classes that break a border on purpose. */
@NullMarked
package org.tuanthu.architecture.violating.json;

import org.jspecify.annotations.NullMarked;
