package org.tuanthu.document;

import org.tuanthu.text.Message;

/**
 * Something understood that is not certain (điểm chưa chắc chắn). What has no doubt is certain.
 *
 * @param place where it stands
 * @param field which part of what stands there
 * @param certainty LIKELY or UNSURE
 * @param why for the official who checks the reading
 */
public record Doubt(Place place, Field field, Certainty certainty, Message why) {

  public Doubt {
    if (certainty == Certainty.CERTAIN) {
      throw new IllegalArgumentException("A doubt is LIKELY or UNSURE, got CERTAIN at " + place);
    }
  }

  /** The parts of a thing that a document says in one place. */
  public enum Field {
    /** All of it, as of a number, a title, a recipient. */
    WHOLE,
    /** The number of a section (số thứ tự). */
    LABEL,
    /** The year of a plan (năm kế hoạch). */
    YEAR,
    /** The date of a cited instrument (ngày ban hành). */
    DATE,
    /** The lead unit of a task (chủ trì). */
    LEAD,
    /** Who reports (bên báo cáo). */
    REPORTERS,
    /** By when (thời hạn). */
    DEADLINE
  }
}
