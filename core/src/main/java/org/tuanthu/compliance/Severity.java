package org.tuanthu.compliance;

import org.tuanthu.text.Message;

/** How grave a failing finding is (mức độ), from the gravest down. */
public enum Severity {
  /** The document or its implementation breaks a rule of law (lỗi). */
  ERROR("lỗi", "error"),
  /** It will cause trouble: an unclear or incomplete assignment (cảnh báo). */
  WARNING("cảnh báo", "warning"),
  /** Worth a look (lưu ý). */
  NOTICE("lưu ý", "notice");

  private final Message label;

  Severity(String vietnamese, String english) {
    label = new Message(vietnamese, english);
  }

  /** The severity in words, for display only. */
  public Message label() {
    return label;
  }
}
