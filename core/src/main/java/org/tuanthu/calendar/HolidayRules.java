package org.tuanthu.calendar;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the law says of days off (quy định về ngày nghỉ): the weekly rest and the public holidays. A
 * year for which no notice is known is computed from these rules.
 *
 * @param weeklyRest one at a time; on days without one Saturday and Sunday are the days of rest
 * @param holidays in any order
 */
public record HolidayRules(List<WeeklyRest> weeklyRest, List<HolidayRule> holidays) {

  /** Saturdays and Sundays and no holidays. */
  public static final HolidayRules NONE = new HolidayRules(List.of(), List.of());

  public HolidayRules {
    weeklyRest = ImmutableList.copyOf(weeklyRest);
    holidays = ImmutableList.copyOf(holidays);
    for (int i = 0; i < weeklyRest.size(); i++) {
      for (WeeklyRest earlier : weeklyRest.subList(0, i)) {
        if (earlier.validity().overlaps(weeklyRest.get(i).validity())) {
          throw new IllegalArgumentException(
              "One weekly rest holds at a time, got two in "
                  + earlier.validity()
                  + " and "
                  + weeklyRest.get(i).validity());
        }
      }
    }
    for (int i = 0; i < holidays.size(); i++) {
      for (HolidayRule earlier : holidays.subList(0, i)) {
        if (earlier.clashesWith(holidays.get(i))) {
          throw new IllegalArgumentException(
              "Two rules of the holiday '"
                  + earlier.id()
                  + "' hold at one time: "
                  + earlier.validity()
                  + " and "
                  + holidays.get(i).validity());
        }
      }
    }
  }

  /** Whether the day is one of weekly rest. */
  boolean isRest(LocalDate day) {
    return restDays(day).contains(day.getDayOfWeek());
  }

  private Set<DayOfWeek> restDays(LocalDate day) {
    for (WeeklyRest rest : weeklyRest) {
      if (rest.validity().contains(day)) {
        return rest.days();
      }
    }
    return WeeklyRest.WEEKEND;
  }

  /** Whether any holiday is laid down for that year. */
  boolean ruleOn(int year) {
    return holidays.stream().anyMatch(rule -> rule.holdsIn(year));
  }

  /** Whether the holidays of that year can be computed: its lunar days are known or not needed. */
  boolean canCompute(int year) {
    return LunarDate.covers(year)
        || holidays.stream().noneMatch(rule -> rule.days().lunar() && rule.holdsIn(year));
  }
}
