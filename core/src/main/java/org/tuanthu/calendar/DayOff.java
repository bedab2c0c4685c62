package org.tuanthu.calendar;

import java.time.LocalDate;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * A day off that would otherwise be worked (ngày nghỉ), with its reason.
 *
 * @param day no day of weekly rest
 * @param kind what makes it a day off
 * @param reason for example {@code Nghỉ bù Giỗ Tổ Hùng Vương (26/4/2026)}
 * @param confidence how sure it is
 * @param source the notice by number, or the article from which it is computed
 */
public record DayOff(
    LocalDate day, Kind kind, Message reason, Confidence confidence, String source) {

  /** What makes a day off. */
  public enum Kind {
    /** A public holiday (nghỉ lễ, tết). */
    HOLIDAY,
    /** Made up for a holiday on a day of weekly rest (nghỉ bù). */
    MAKE_UP,
    /** Swapped for a day of weekly rest that is worked (hoán đổi). */
    SWAPPED,
    /** Announced without a reason that the rules know (theo thông báo). */
    ANNOUNCED
  }
}
