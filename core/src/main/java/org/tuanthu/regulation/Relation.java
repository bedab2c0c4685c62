package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * A relation of an instrument to another (quan hệ giữa các văn bản), stored at the one that acts;
 * the other direction is derived, see {@link Regulations#relationsTo}.
 *
 * @param kind which
 * @param to the other instrument
 * @param provisions the parts of the other instrument that it concerns; none for the whole
 * @param range when it works; without a first day it works from when the acting one is in force
 * @param confidence how sure
 * @param source where the fact was found
 * @param recorded the days on which the register held the fact
 */
public record Relation(
    Kind kind,
    RegulationReference to,
    List<Provision> provisions,
    DateRange range,
    Confidence confidence,
    String source,
    DateRange recorded) {

  public Relation {
    provisions = ImmutableList.copyOf(provisions);
  }

  /** A relation to a whole instrument, from when the acting one is in force. */
  public Relation(Kind kind, DocumentNumber target, Confidence confidence, String source) {
    this(
        kind,
        RegulationReference.to(target),
        List.of(),
        DateRange.ALWAYS,
        confidence,
        source,
        DateRange.ALWAYS);
  }

  /** The number of the other instrument. */
  public DocumentNumber target() {
    return to.number();
  }

  /** The directed relations of the national database of legal documents. */
  public enum Kind {
    /** Căn cứ. */
    BASED_ON("căn cứ", "là căn cứ của", "rests on", "is a basis of"),
    /** Sửa đổi, bổ sung. */
    AMENDS("sửa đổi, bổ sung", "được sửa đổi, bổ sung bởi", "amends", "is amended by"),
    /** Thay thế. */
    REPLACES("thay thế", "được thay thế bởi", "replaces", "is replaced by"),
    /** Bãi bỏ. */
    ABROGATES("bãi bỏ", "bị bãi bỏ bởi", "abrogates", "is abrogated by"),
    /** Quy định chi tiết, hướng dẫn thi hành. */
    DETAILS(
        "quy định chi tiết, hướng dẫn thi hành",
        "được quy định chi tiết, hướng dẫn thi hành bởi",
        "details",
        "is detailed by"),
    /** Hướng dẫn áp dụng. */
    GUIDES("hướng dẫn áp dụng", "được hướng dẫn áp dụng bởi", "guides", "is guided by"),
    /** Đính chính. */
    CORRECTS("đính chính", "được đính chính bởi", "corrects", "is corrected by"),
    /** Hợp nhất. */
    CONSOLIDATES("hợp nhất", "được hợp nhất bởi", "consolidates", "is consolidated by"),
    /** Dẫn chiếu. */
    REFERS_TO("dẫn chiếu", "được dẫn chiếu bởi", "refers to", "is referred to by"),
    /** Giải thích. */
    EXPLAINS("giải thích", "được giải thích bởi", "explains", "is explained by"),
    /** Đình chỉ việc thi hành. */
    SUSPENDS(
        "đình chỉ việc thi hành", "bị đình chỉ việc thi hành bởi", "suspends", "is suspended by"),
    /** Tạm ngưng hiệu lực. */
    TEMPORARILY_SUSPENDS(
        "tạm ngưng hiệu lực",
        "bị tạm ngưng hiệu lực bởi",
        "temporarily suspends",
        "is temporarily suspended by"),
    /** Công bố. */
    PUBLISHES("công bố", "được công bố bởi", "publishes", "is published by"),
    /** Liên quan cùng nội dung. */
    RELATED("liên quan cùng nội dung", "liên quan cùng nội dung", "is related to", "is related to");

    private final Message words;
    private final Message inverse;

    Kind(String words, String inverse, String english, String englishInverse) {
      this.words = new Message(words, english);
      this.inverse = new Message(inverse, englishInverse);
    }

    /** What the acting instrument does. */
    public Message words() {
      return words;
    }

    /** The same seen from the other instrument. */
    public Message inverse() {
      return inverse;
    }

    /** Whether it ends the other instrument, where it concerns the whole of it. */
    boolean ends() {
      return this == REPLACES || this == ABROGATES;
    }
  }
}
