package org.tuanthu.compliance;

import org.tuanthu.text.Message;

/** The verdict of a rule (kết luận). */
public enum Verdict {
  PASS("đạt", "pass"),
  FAIL("không đạt", "fail"),
  NOT_APPLICABLE("không áp dụng", "not applicable"),
  /** The facts at hand do not suffice: some are missing or only likely. */
  UNDETERMINED("chưa đủ căn cứ", "undetermined"),
  NEEDS_REVIEW("cần người đánh giá", "needs review");

  private final Message label;

  Verdict(String vietnamese, String english) {
    label = new Message(vietnamese, english);
  }

  /** The verdict in words, for display only. */
  public Message label() {
    return label;
  }
}
