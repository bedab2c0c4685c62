/** The schedule of obligations (báo cáo đến hạn): who owes which report when. */
@NullMarked
package org.tuanthu.schedule;

import org.jspecify.annotations.NullMarked;
