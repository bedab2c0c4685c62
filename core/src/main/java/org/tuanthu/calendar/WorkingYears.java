package org.tuanthu.calendar;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.tuanthu.calendar.HolidayNotice.Swap;

/** The years of a calendar, each counted when it is first asked for; safe for many threads. */
final class WorkingYears {
  private static final int FIRST = 1900;
  private static final int KEPT = 300;

  private final ImmutableListMultimap<Integer, HolidayNotice> notices;
  private final HolidayRules rules;
  private final AtomicReferenceArray<WorkingYear> kept = new AtomicReferenceArray<>(KEPT);

  WorkingYears(ImmutableListMultimap<Integer, HolidayNotice> notices, HolidayRules rules) {
    this.notices = notices;
    this.rules = rules;
  }

  WorkingYear get(int year) {
    int at = year - FIRST;
    if (at < 0 || at >= KEPT) {
      return counted(year);
    }
    WorkingYear known = kept.get(at);
    if (known != null) {
      return known;
    }
    WorkingYear counted = counted(year);
    kept.set(at, counted);
    return counted;
  }

  private WorkingYear counted(int year) {
    if (notices.containsKey(year)) {
      return announced(year);
    }
    if (!rules.ruleOn(year)) {
      return of(year, Set.of(), Set.of());
    }
    if (!rules.canCompute(year)) {
      throw new IllegalArgumentException(
          "The working days of "
              + year
              + " are not known: it has no notice, and its lunar holidays can only be computed for "
              + LunarYears.FIRST
              + " to "
              + LunarYears.LAST);
    }
    Set<LocalDate> off = new HashSet<>();
    ComputedDaysOff.of(year, rules).forEach(day -> off.add(day.day()));
    return of(year, off, Set.of());
  }

  private WorkingYear announced(int year) {
    ImmutableSet.Builder<LocalDate> off = ImmutableSet.builder();
    ImmutableSet.Builder<LocalDate> worked = ImmutableSet.builder();
    for (HolidayNotice notice : notices.get(year)) {
      off.addAll(notice.daysOff());
      notice.swaps().stream().map(Swap::worked).forEach(worked::add);
    }
    return of(year, off.build(), worked.build());
  }

  private WorkingYear of(int year, Set<LocalDate> off, Set<LocalDate> worked) {
    return WorkingYear.of(
        year, day -> worked.contains(day) || (!rules.isRest(day) && !off.contains(day)));
  }
}
