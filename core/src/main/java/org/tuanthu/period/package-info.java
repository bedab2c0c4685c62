/** Reporting periods (kỳ báo cáo), their data windows, cut-offs and deadlines. */
@NullMarked
package org.tuanthu.period;

import org.jspecify.annotations.NullMarked;
