/** Days (ngày): ranges, working days and public holidays as dated data. */
@NullMarked
package org.tuanthu.calendar;

import org.jspecify.annotations.NullMarked;
