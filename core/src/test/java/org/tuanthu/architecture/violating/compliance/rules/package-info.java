/** Classes that break a border on purpose. */
@NullMarked
package org.tuanthu.architecture.violating.compliance.rules;

import org.jspecify.annotations.NullMarked;
