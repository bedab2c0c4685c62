package org.tuanthu.unit;

import org.tuanthu.calendar.DateRange;

/**
 * Something that holds over a range of days (dữ kiện có thời hạn).
 *
 * @param <T> what holds
 */
public record Dated<T>(T value, DateRange validity) {}
