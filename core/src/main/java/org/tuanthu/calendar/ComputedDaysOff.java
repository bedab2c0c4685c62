package org.tuanthu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tuanthu.calendar.DayOff.Kind;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseDates;

/**
 * The days off of one year by the rules alone. They are only likely, whatever the law says: which
 * days of Tết and of Quốc khánh are off, and what is swapped, is announced each year.
 */
final class ComputedDaysOff {
  private final HolidayRules rules;
  private final NavigableMap<LocalDate, HolidayRule> holidays = new TreeMap<>();

  private ComputedDaysOff(HolidayRules rules) {
    this.rules = rules;
  }

  /**
   * In the order of the days.
   *
   * @throws IllegalArgumentException for a year whose lunar days are not known
   */
  static List<DayOff> of(int year, HolidayRules rules) {
    ComputedDaysOff computed = new ComputedDaysOff(rules);
    rules.holidays().stream()
        .filter(rule -> rule.holdsIn(year))
        .forEach(rule -> computed.add(rule, year));
    return computed.daysOff();
  }

  private void add(HolidayRule rule, int year) {
    LocalDate named = rule.days().in(year);
    if (!rule.validity().contains(named)
        || !rule.days().weekdays().contains(named.getDayOfWeek())) {
      return;
    }
    Stream.iterate(named.minusDays(rule.days().before()), day -> day.plusDays(1))
        .limit(rule.days().before() + 1L + rule.days().after())
        .forEach(day -> holidays.putIfAbsent(day, rule));
  }

  private List<DayOff> daysOff() {
    NavigableMap<LocalDate, DayOff> off = new TreeMap<>();
    for (Map.Entry<LocalDate, HolidayRule> holiday : holidays.entrySet()) {
      LocalDate day = holiday.getKey();
      HolidayRule rule = holiday.getValue();
      if (!rules.isRest(day)) {
        off.put(day, dayOff(day, Kind.HOLIDAY, rule.name(), rule));
      } else if (rule.madeUp()) {
        LocalDate instead = nextFree(day, off);
        off.put(instead, dayOff(instead, Kind.MAKE_UP, madeUp(rule, day), rule));
      }
    }
    return List.copyOf(off.values());
  }

  /** The next working day after a holiday on a day of rest (Labour Code, Article 111(3)). */
  private LocalDate nextFree(LocalDate holiday, Map<LocalDate, DayOff> taken) {
    LocalDate day = holiday.plusDays(1);
    while (rules.isRest(day) || holidays.containsKey(day) || taken.containsKey(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static Message madeUp(HolidayRule rule, LocalDate day) {
    return Message.vi(
            "Nghỉ bù " + rule.name().vietnamese() + " (" + VietnameseDates.inFigures(day) + ")")
        .en("Made up for " + rule.name().english() + " (" + day + ")");
  }

  private static DayOff dayOff(LocalDate day, Kind kind, Message reason, HolidayRule rule) {
    return new DayOff(day, kind, reason, Confidence.LIKELY, rule.source());
  }
}
