package org.tuanthu.calendar;

import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.util.Set;

/**
 * The days of the week on which State offices rest (ngày nghỉ hằng tuần), for a time.
 *
 * @param days at least one and not all seven
 * @param validity since when and until when
 * @param source where it is laid down
 */
public record WeeklyRest(Set<DayOfWeek> days, DateRange validity, String source) {
  static final Set<DayOfWeek> WEEKEND = Sets.immutableEnumSet(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  public WeeklyRest {
    days = Sets.immutableEnumSet(days);
    if (days.isEmpty() || days.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException(
          "A week has 1 to 6 days of rest, got " + days.size() + ", e.g. SATURDAY and SUNDAY");
    }
  }
}
