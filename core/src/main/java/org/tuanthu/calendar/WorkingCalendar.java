package org.tuanthu.calendar;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.HolidayNotice.Swap;
import org.tuanthu.text.Confidence;

/**
 * Which days State offices work (ngày làm việc): Monday to Friday, less the announced days off,
 * plus the weekend days worked in exchange.
 */
public final class WorkingCalendar {
  private final ImmutableListMultimap<Integer, HolidayNotice> notices;
  private final ImmutableSet<LocalDate> daysOff;
  private final ImmutableSet<LocalDate> workedWeekends;

  private WorkingCalendar(List<HolidayNotice> all) {
    notices = Multimaps.index(all, HolidayNotice::year);
    ImmutableSet.Builder<LocalDate> off = ImmutableSet.builder();
    ImmutableSet.Builder<LocalDate> worked = ImmutableSet.builder();
    for (HolidayNotice notice : all) {
      off.addAll(notice.daysOff());
      notice.swaps().stream().map(Swap::worked).forEach(worked::add);
    }
    daysOff = off.build();
    workedWeekends = worked.build();
  }

  /** The calendar of those notices; several of one year add up. */
  public static WorkingCalendar of(List<HolidayNotice> notices) {
    return new WorkingCalendar(notices);
  }

  /** Whether the days off of that year are known by an official notice. */
  public boolean covers(int year) {
    return notices.containsKey(year);
  }

  /** The notices of that year, in the order in which they were given. */
  public List<HolidayNotice> notices(int year) {
    return notices.get(year);
  }

  /**
   * How sure {@link #isWorkingDay} is of that day: the lowest confidence of the notices that make
   * it a day off, else that of the year's surest notice; empty in a year without notice.
   */
  public Optional<Confidence> confidence(LocalDate day) {
    List<HolidayNotice> ofYear = notices.get(day.getYear());
    return ofYear.stream()
        .filter(notice -> notice.daysOff().contains(day))
        .map(HolidayNotice::confidence)
        .max(Confidence::compareTo)
        .or(() -> ofYear.stream().map(HolidayNotice::confidence).min(Confidence::compareTo));
  }

  /** Whether offices work that day; in a year without notice, every Monday to Friday. */
  public boolean isWorkingDay(LocalDate day) {
    return HolidayNotice.isWeekend(day) ? workedWeekends.contains(day) : !daysOff.contains(day);
  }

  /**
   * The n-th working day after {@code day}, which itself is not counted (Civil Code 91/2015/QH13,
   * Article 147).
   *
   * @param n at least 0; 0 gives {@code day}
   */
  public LocalDate addWorkingDays(LocalDate day, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("The number of working days must be 0 or more, got " + n);
    }
    LocalDate result = day;
    for (int left = n; left > 0; ) {
      result = result.plusDays(1);
      if (isWorkingDay(result)) {
        left--;
      }
    }
    return result;
  }
}
