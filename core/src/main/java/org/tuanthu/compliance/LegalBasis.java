package org.tuanthu.compliance;

import org.tuanthu.text.Confidence;

/**
 * The article of law that a rule rests on (cơ sở pháp lý).
 *
 * @param article for example {@code khoản 1 Điều 8 Nghị định số 30/2020/NĐ-CP}
 * @param confidence whether the article was read
 */
public record LegalBasis(String article, Confidence confidence) {

  /** An article whose text was read. */
  public static LegalBasis verified(String article) {
    return new LegalBasis(article, Confidence.VERIFIED);
  }

  /**
   * A custom of drafting (thông lệ) that no article compels; rules on it may say PASS, and say
   * NEEDS_REVIEW where others say FAIL.
   */
  public static LegalBasis custom(String custom) {
    return new LegalBasis("Thông lệ soạn thảo: " + custom, Confidence.VERIFIED);
  }

  /** An article known from a secondary source; rules on it never say PASS or FAIL. */
  public static LegalBasis likely(String article) {
    return new LegalBasis(article, Confidence.LIKELY);
  }
}
