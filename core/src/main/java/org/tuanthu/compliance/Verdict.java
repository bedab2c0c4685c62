package org.tuanthu.compliance;

import java.util.List;
import org.tuanthu.text.Message;

/** The verdict of a rule (kết luận). */
public enum Verdict {
  /** The rule judged and found no fault. */
  PASS("đạt", "pass"),
  /** The document breaks the rule. */
  FAIL("không đạt", "fail"),
  /** The rule had nothing to judge. */
  NOT_APPLICABLE("không áp dụng", "not applicable"),
  /** The facts at hand do not suffice: some are missing or only likely. */
  UNDETERMINED("chưa đủ căn cứ", "undetermined"),
  /** Unusual, though no article forbids it: a person has to look. */
  NEEDS_REVIEW("cần người đánh giá", "needs review");

  /** All, in the order in which people want to see them. */
  public static final List<Verdict> GRAVEST_FIRST =
      List.of(FAIL, UNDETERMINED, NEEDS_REVIEW, PASS, NOT_APPLICABLE);

  private final Message label;

  Verdict(String vietnamese, String english) {
    label = new Message(vietnamese, english);
  }

  /** Whether the verdict decides the matter: PASS and FAIL do. */
  public boolean isFirm() {
    return this == PASS || this == FAIL;
  }

  /** Whether the verdict asks somebody to do something: FAIL, UNDETERMINED, NEEDS_REVIEW. */
  public boolean isOpen() {
    return this != PASS && this != NOT_APPLICABLE;
  }

  /** The verdict in words, for display only. */
  public Message label() {
    return label;
  }
}
