package org.tuanthu.regulation;

import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * The validity (hiệu lực) of an instrument over a range of days.
 *
 * @param range when
 * @param status which
 * @param confidence how sure
 * @param why the reason, for officials
 * @param source where the fact was found
 */
public record ValidityPeriod(
    DateRange range, Status status, Confidence confidence, Message why, String source) {

  /** The states of an instrument as the national database names them. */
  public enum Status {
    /** Chưa có hiệu lực. */
    NOT_YET_IN_FORCE,
    /** Còn hiệu lực. */
    IN_FORCE,
    /** Hết hiệu lực một phần. */
    PARTLY_EXPIRED,
    /** Ngưng hiệu lực. */
    SUSPENDED,
    /** Hết hiệu lực toàn bộ. */
    EXPIRED,
    /** Không còn phù hợp. */
    NO_LONGER_SUITABLE
  }
}
