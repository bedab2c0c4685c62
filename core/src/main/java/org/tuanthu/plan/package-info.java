/** The plan (kế hoạch): its tasks, reporting duties and how both are read from a document. */
@NullMarked
package org.tuanthu.plan;

import org.jspecify.annotations.NullMarked;
