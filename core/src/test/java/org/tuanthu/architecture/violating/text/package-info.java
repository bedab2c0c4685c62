/** Classes that break a border on purpose. */
@NullMarked
package org.tuanthu.architecture.violating.text;

import org.jspecify.annotations.NullMarked;
