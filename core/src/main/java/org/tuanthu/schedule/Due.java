package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when a report must be sent (hạn gửi), and what says so.
 *
 * @param day the last day on which it is on time; empty where nothing gives one, never invented
 * @param basis where the day comes from, or why there is none
 * @param words what the basis says, for example {@code trước ngày 15/6}; empty for {@link
 *     Basis#NOT_SAID}
 */
public record Due(Optional<LocalDate> day, Basis basis, String words) {

  /** No deadline is said. */
  public static final Due NOT_SAID = new Due(Optional.empty(), Basis.NOT_SAID, "");

  /**
   * Checks that a day has a basis that gives days.
   *
   * @throws IllegalArgumentException if it has not, or if such a basis lacks its day
   */
  public Due {
    if (day.isPresent() != basis.givesDay()) {
      throw new IllegalArgumentException(
          "A due day comes from a plan or a regime, got " + day + " from " + basis);
    }
  }

  /** Where a due day comes from, or why there is none. */
  public enum Basis {
    /** The plan gives the day. */
    PLAN,
    /** The reporting regime (quy chế báo cáo) gives it, as the plan is silent. */
    REGIME,
    /** Neither says anything. */
    NOT_SAID,
    /** The plan has words that name no day that can be counted. */
    IN_WORDS,
    /** The plan counts from an event. */
    AFTER_EVENT,
    /** The plan names a day, which belongs to another period. */
    OTHER_PERIOD;

    /** Whether a due day stands on it. */
    public boolean givesDay() {
      return this == PLAN || this == REGIME;
    }
  }
}
