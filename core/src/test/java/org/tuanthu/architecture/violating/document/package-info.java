/** Classes that break a border on purpose. */
@NullMarked
package org.tuanthu.architecture.violating.document;

import org.jspecify.annotations.NullMarked;
