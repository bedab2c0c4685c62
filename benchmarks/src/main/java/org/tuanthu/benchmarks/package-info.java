/** JMH benchmarks of the library; not published. */
@NullMarked
package org.tuanthu.benchmarks;

import org.jspecify.annotations.NullMarked;
