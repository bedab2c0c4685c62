/** The sample application: the commands of {@code tuanthu}. */
@NullMarked
package org.tuanthu.cli;

import org.jspecify.annotations.NullMarked;
