package org.tuanthu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.tuanthu.calendar.HolidayNotice.Swap;
import org.tuanthu.text.Confidence;

/** Refuses notices of one year that contradict each other or the days that the law fixes. */
final class NoticeConflicts {
  private final Map<LocalDate, HolidayNotice> byOff = new HashMap<>();
  private final Map<LocalDate, Swap> byWorked = new HashMap<>();
  private final Map<LocalDate, Swap> swapped = new HashMap<>();

  private NoticeConflicts() {}

  /** Refuses those notices of one year, in their order. */
  static void refuse(List<HolidayNotice> notices, HolidayRules rules) {
    NoticeConflicts conflicts = new NoticeConflicts();
    for (HolidayNotice notice : notices) {
      notice.swaps().forEach(swap -> conflicts.add(swap, notice));
    }
    for (int i = 0; i < notices.size(); i++) {
      for (HolidayNotice earlier : notices.subList(0, i)) {
        conflicts.compare(earlier, notices.get(i));
      }
    }
    conflicts.requireLawfulDays(notices, rules);
  }

  private void add(Swap swap, HolidayNotice notice) {
    Swap sameOff = swapped.putIfAbsent(swap.off(), swap);
    Swap sameWorked = byWorked.putIfAbsent(swap.worked(), swap);
    byOff.putIfAbsent(swap.off(), notice);
    if (sameOff != null && !sameOff.equals(swap)) {
      throw conflict(
          notice, swap.off() + " is swapped for " + swap.worked() + " and for " + sameOff.worked());
    }
    if (sameWorked != null && !sameWorked.equals(swap)) {
      throw conflict(
          notice, swap.worked() + " is worked for " + swap.off() + " and for " + sameWorked.off());
    }
  }

  /**
   * Leave that both announce must be the same leave: Tết from the 10th is not Tết from the 11th.
   */
  private void compare(HolidayNotice one, HolidayNotice two) {
    Set<LocalDate> days = unswapped(one);
    Set<LocalDate> others = unswapped(two);
    for (LocalDate day : days) {
      if (others.contains(day)) {
        NavigableSet<LocalDate> leave = leave(day, days);
        NavigableSet<LocalDate> other = leave(day, others);
        if (!leave.equals(other)) {
          throw conflict(
              two, "'" + one.source() + "' has leave on " + leave + ", this one on " + other);
        }
      }
    }
    for (LocalDate day : others) {
      if (one.equals(byOff.get(day))) {
        throw conflict(two, day + " is off outright, but swapped in '" + one.source() + "'");
      }
    }
    for (LocalDate day : days) {
      if (two.equals(byOff.get(day))) {
        throw conflict(two, day + " is swapped, but off outright in '" + one.source() + "'");
      }
    }
  }

  private static Set<LocalDate> unswapped(HolidayNotice notice) {
    Set<LocalDate> days = new TreeSet<>(notice.daysOff());
    notice.swaps().forEach(swap -> days.remove(swap.off()));
    return days;
  }

  /** The days off that follow each other around that day, weekends between them left out. */
  private static NavigableSet<LocalDate> leave(LocalDate day, Set<LocalDate> off) {
    NavigableSet<LocalDate> leave = new TreeSet<>(Set.of(day));
    for (LocalDate d = weekday(day, 1); off.contains(d); d = weekday(d, 1)) {
      leave.add(d);
    }
    for (LocalDate d = weekday(day, -1); off.contains(d); d = weekday(d, -1)) {
      leave.add(d);
    }
    return leave;
  }

  private static LocalDate weekday(LocalDate day, int step) {
    LocalDate next = day.plusDays(step);
    while (next.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
      next = next.plusDays(step);
    }
    return next;
  }

  /** The named day of a verified holiday is off in any case; a list that lacks it is incomplete. */
  private void requireLawfulDays(List<HolidayNotice> notices, HolidayRules rules) {
    int year = notices.get(0).year();
    Set<LocalDate> off = new HashSet<>();
    notices.forEach(notice -> off.addAll(notice.daysOff()));
    for (HolidayRule rule : rules.holidays()) {
      if (rule.confidence() != Confidence.VERIFIED
          || !rule.holdsIn(year)
          || (rule.days().lunar() && !LunarDate.covers(year))) {
        continue;
      }
      LocalDate named = rule.days().in(year);
      if (byWorked.containsKey(named)) {
        throw conflict(notices.get(0), named + " is worked, but it is " + rule.name().english());
      }
      if (rule.validity().contains(named) && !rules.isRest(named) && !off.contains(named)) {
        throw conflict(
            notices.get(0),
            "it lacks "
                + named
                + " ("
                + rule.name().english()
                + "); the notices of a year together list all its days off");
      }
    }
  }

  private static IllegalArgumentException conflict(HolidayNotice notice, String problem) {
    return new IllegalArgumentException(
        "The notice '" + notice.source() + "' for " + notice.year() + " cannot stand: " + problem);
  }
}
