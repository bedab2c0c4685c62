package org.tuanthu.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tuanthu.text.Confidence;

/**
 * Which days State offices work (ngày làm việc): all but the days of weekly rest and the days off,
 * plus the days of rest that are worked in exchange. The days off of a year are those of its
 * notices; where there is none, those that the rules give, which are only likely.
 *
 * <p>What is known of a year is its {@link #basis}: a year with neither notice nor rule has weekly
 * rest alone; a year whose lunar holidays cannot be computed is refused, for any answer would be
 * wrong.
 */
public final class WorkingCalendar {
  private static final int MOST = 100_000;

  private final ImmutableListMultimap<Integer, HolidayNotice> notices;
  private final HolidayRules rules;
  private final WorkingYears years;

  private WorkingCalendar(List<HolidayNotice> all, HolidayRules rules) {
    this.notices = Multimaps.index(all, HolidayNotice::year);
    this.rules = rules;
    this.years = new WorkingYears(notices, rules);
  }

  /** The calendar of those notices and no rules; several of one year add up. */
  public static WorkingCalendar of(List<HolidayNotice> notices) {
    return of(notices, HolidayRules.NONE);
  }

  /**
   * The calendar of those notices and, in years without one, of those rules.
   *
   * @throws IllegalArgumentException if notices of one year contradict each other, or lack a day
   *     that the rules fix
   */
  public static WorkingCalendar of(List<HolidayNotice> notices, HolidayRules rules) {
    WorkingCalendar calendar = new WorkingCalendar(notices, rules);
    calendar.notices.asMap().values().stream()
        .map(ImmutableList::copyOf)
        .forEach(ofYear -> NoticeConflicts.refuse(ofYear, rules));
    return calendar;
  }

  /** This calendar with more notices, such as that of a year which was computed so far. */
  public WorkingCalendar with(List<HolidayNotice> more) {
    return of(
        ImmutableList.<HolidayNotice>builder().addAll(notices.values()).addAll(more).build(),
        rules);
  }

  /** Whether the days off of that year are known by an official notice (đã có thông báo). */
  public boolean isAnnounced(int year) {
    return notices.containsKey(year);
  }

  /** The notices of that year, in the order in which they were given. */
  public List<HolidayNotice> notices(int year) {
    return notices.get(year);
  }

  /** What is known of the days off of that year. */
  public Basis basis(int year) {
    if (isAnnounced(year)) {
      return Basis.ANNOUNCED;
    }
    if (!rules.ruleOn(year)) {
      return Basis.WEEKLY_REST;
    }
    return rules.canCompute(year) ? Basis.COMPUTED : Basis.UNKNOWN;
  }

  /** On what the days off of a year rest. */
  public enum Basis {
    /** On official notices (theo thông báo). */
    ANNOUNCED,
    /** On the rules alone (tính theo quy định). */
    COMPUTED,
    /** On nothing but the weekly rest; no rule is known for that time. */
    WEEKLY_REST,
    /** On rules that cannot be computed: such a year is refused. */
    UNKNOWN
  }

  /**
   * How sure {@link #isWorkingDay} is of that day: the lowest confidence of the notices that make
   * it a day off, else that of the year's surest notice; likely in a year that is computed; empty
   * where only the weekly rest is known.
   */
  public Optional<Confidence> confidence(LocalDate day) {
    if (basis(day.getYear()) == Basis.COMPUTED) {
      return Optional.of(Confidence.LIKELY);
    }
    List<HolidayNotice> ofYear = notices.get(day.getYear());
    return ofYear.stream()
        .filter(notice -> notice.daysOff().contains(day))
        .map(HolidayNotice::confidence)
        .max(Confidence::compareTo)
        .or(() -> ofYear.stream().map(HolidayNotice::confidence).min(Confidence::compareTo));
  }

  /**
   * The days off of a year that are no days of weekly rest, in their order, with their reasons.
   *
   * @throws IllegalArgumentException if the year's basis is {@link Basis#UNKNOWN}
   */
  public List<DayOff> daysOff(int year) {
    return isAnnounced(year)
        ? AnnouncedDaysOff.of(notices.get(year), rules)
        : ComputedDaysOff.of(year, rules);
  }

  /**
   * Whether offices work that day.
   *
   * @throws IllegalArgumentException if the year's basis is {@link Basis#UNKNOWN}
   */
  public boolean isWorkingDay(LocalDate day) {
    return years.get(day.getYear()).isWorked(day.getDayOfYear());
  }

  /** The day itself if it is worked, else the next that is (ngày làm việc tiếp theo). */
  public LocalDate workingDayFrom(LocalDate day) {
    return isWorkingDay(day) ? day : addWorkingDays(day, 1);
  }

  /**
   * The n-th working day after {@code day}, which itself is not counted (Civil Code 91/2015/QH13,
   * Article 147).
   *
   * @param n 0 to 100,000; 0 gives {@code day}
   * @throws IllegalArgumentException if it leads into a year whose basis is {@link Basis#UNKNOWN}
   */
  public LocalDate addWorkingDays(LocalDate day, int n) {
    if (requireCount(n) == 0) {
      return day;
    }
    WorkingYear year = years.get(day.getYear());
    int left = n - (year.count() - year.upTo(day.getDayOfYear()));
    while (left > 0) {
      year = years.get(year.number() + 1);
      left -= year.count();
    }
    return year.nth(year.count() + left);
  }

  /**
   * The n-th working day before {@code day}, which itself is not counted; the inverse of {@link
   * #addWorkingDays} for a working day.
   *
   * @param n 0 to 100,000; 0 gives {@code day}
   * @throws IllegalArgumentException if it leads into a year whose basis is {@link Basis#UNKNOWN}
   */
  public LocalDate subtractWorkingDays(LocalDate day, int n) {
    if (requireCount(n) == 0) {
      return day;
    }
    WorkingYear year = years.get(day.getYear());
    int left = n - year.upTo(day.getDayOfYear() - 1);
    while (left > 0) {
      year = years.get(year.number() - 1);
      left -= year.count();
    }
    return year.nth(1 - left);
  }

  /**
   * How many working days lie after {@code from} up to {@code to}, which counts: the inverse of
   * {@link #addWorkingDays}; negative when {@code to} is before {@code from}.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workingDaysBetween(to, from);
    }
    WorkingYear year = years.get(from.getYear());
    int days = -year.upTo(from.getDayOfYear());
    while (year.number() < to.getYear()) {
      days += year.count();
      year = years.get(year.number() + 1);
    }
    return days + year.upTo(to.getDayOfYear());
  }

  /**
   * How many working days a month has.
   *
   * @throws IllegalArgumentException if the year's basis is {@link Basis#UNKNOWN}
   */
  public int workingDaysIn(YearMonth month) {
    WorkingYear year = years.get(month.getYear());
    return year.upTo(month.atEndOfMonth().getDayOfYear())
        - year.upTo(month.atDay(1).getDayOfYear() - 1);
  }

  private static int requireCount(int n) {
    if (n < 0 || n > MOST) {
      throw new IllegalArgumentException(
          "The number of working days must be 0 to " + MOST + ", got " + n);
    }
    return n;
  }
}
