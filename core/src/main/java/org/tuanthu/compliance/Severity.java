package org.tuanthu.compliance;

/** How grave a failing finding is (mức độ), from the gravest down. */
public enum Severity {
  /** The document or its implementation breaks a rule of law (lỗi). */
  ERROR,
  /** It will cause trouble: an unclear or incomplete assignment (cảnh báo). */
  WARNING,
  /** Worth a look (lưu ý). */
  NOTICE
}
