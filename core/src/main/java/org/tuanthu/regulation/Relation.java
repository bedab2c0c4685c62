package org.tuanthu.regulation;

import org.tuanthu.document.DocumentNumber;
import org.tuanthu.text.Confidence;

/**
 * A relation of an instrument to another (quan hệ giữa các văn bản), stored at the later one.
 *
 * @param kind which
 * @param target the other instrument
 * @param confidence how sure
 * @param source where the fact was found
 */
public record Relation(Kind kind, DocumentNumber target, Confidence confidence, String source) {

  /** The directed relations that the first registers need; more follow with their use. */
  public enum Kind {
    /** Details or guides (quy định chi tiết, hướng dẫn thi hành). */
    DETAILS,
    /** Amends (sửa đổi, bổ sung). */
    AMENDS,
    /** Replaces (thay thế). */
    REPLACES,
    /** Abrogates (bãi bỏ). */
    ABROGATES
  }
}
