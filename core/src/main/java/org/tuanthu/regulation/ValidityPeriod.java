package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * The validity (hiệu lực) of an instrument, or of one of its provisions, over a range of days.
 *
 * @param provision the part that it is of; empty for the whole instrument
 * @param range when
 * @param status which
 * @param confidence how sure; of a derived one the lowest of what it rests on
 * @param why the reason, for officials
 * @param article the article by which a relation has this effect; empty for what a source states
 * @param source where the fact was found
 * @param recorded the days on which the register held the fact: from when it was known until the
 *     day before another one superseded it
 */
public record ValidityPeriod(
    Optional<Provision> provision,
    DateRange range,
    Status status,
    Confidence confidence,
    Message why,
    Optional<String> article,
    String source,
    DateRange recorded) {

  /** A fact about the whole instrument that was never superseded. */
  public ValidityPeriod(
      DateRange range, Status status, Confidence confidence, Message why, String source) {
    this(
        Optional.empty(),
        range,
        status,
        confidence,
        why,
        Optional.empty(),
        source,
        DateRange.ALWAYS);
  }

  /** The same fact over other days. */
  ValidityPeriod over(DateRange days) {
    return days.equals(range)
        ? this
        : new ValidityPeriod(provision, days, status, confidence, why, article, source, recorded);
  }

  /** The first day; the beginning of time when open. */
  LocalDate first() {
    return range.first();
  }

  /** The last day; the end of time when open. */
  LocalDate last() {
    return range.last();
  }

  /** The states of an instrument as the national database names them. */
  public enum Status {
    /** Chưa có hiệu lực. */
    NOT_YET_IN_FORCE("Chưa có hiệu lực", "Not yet in force", 4),
    /** Còn hiệu lực. */
    IN_FORCE("Còn hiệu lực", "In force", 1),
    /** Còn hiệu lực, đã được sửa đổi, bổ sung; of provisions. */
    AMENDED("Đã được sửa đổi, bổ sung", "In force as amended", 2),
    /** Hết hiệu lực một phần. */
    PARTLY_EXPIRED("Hết hiệu lực một phần", "Partly expired", 3),
    /** Ngưng hiệu lực. */
    SUSPENDED("Ngưng hiệu lực", "Suspended", 5),
    /** Hết hiệu lực toàn bộ. */
    EXPIRED("Hết hiệu lực", "Expired", 7),
    /** Không còn phù hợp. */
    NO_LONGER_SUITABLE("Không còn phù hợp", "No longer suitable", 6),
    /** Chưa xác định. */
    UNKNOWN("Chưa xác định", "Unknown", 0);

    private final Message words;
    private final int weight;

    Status(String vietnamese, String english, int weight) {
      this.words = new Message(vietnamese, english);
      this.weight = weight;
    }

    /** Its name for people. */
    public Message words() {
      return words;
    }

    /** Whether the text binds on that day, be it amended or without some of its parts. */
    public boolean isInForce() {
      return this == IN_FORCE || this == AMENDED || this == PARTLY_EXPIRED;
    }

    /** Whether it has ended or rests, so that nothing can be based on it. */
    public boolean isOver() {
      return this == EXPIRED || this == SUSPENDED || this == NO_LONGER_SUITABLE;
    }

    /** Which of two that hold on one day says more. */
    int weight() {
      return weight;
    }
  }
}
