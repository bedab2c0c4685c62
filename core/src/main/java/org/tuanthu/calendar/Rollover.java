package org.tuanthu.calendar;

import java.time.LocalDate;

/**
 * What becomes of a limit whose last day is a day off (ngày cuối cùng là ngày nghỉ). Article 148 of
 * the Civil Code 91/2015/QH13 lets civil limits end on the next working day; that it governs
 * deadlines between agencies is an analogy, not a rule, so {@link #NONE} is used unless a regime or
 * a caller says otherwise.
 */
public enum Rollover {
  /** The last day stays. */
  NONE {
    @Override
    public LocalDate of(LocalDate last, WorkingCalendar calendar) {
      return last;
    }
  },

  /** The limit ends on the next working day (Civil Code, Article 148). */
  NEXT_WORKING_DAY {
    @Override
    public LocalDate of(LocalDate last, WorkingCalendar calendar) {
      return calendar.workingDayFrom(last);
    }
  };

  /** The day on which a limit ends that would end on {@code last}. */
  public abstract LocalDate of(LocalDate last, WorkingCalendar calendar);
}
