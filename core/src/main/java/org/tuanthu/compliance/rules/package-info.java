/** The built-in rules, one class each; reached by {@link java.util.ServiceLoader} only. */
@NullMarked
package org.tuanthu.compliance.rules;

import org.jspecify.annotations.NullMarked;
