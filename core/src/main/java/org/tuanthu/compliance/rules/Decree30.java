package org.tuanthu.compliance.rules;

import org.tuanthu.compliance.LegalBasis;

/** Articles of Decree 30/2020/NĐ-CP on clerical work that several rules rest on. */
final class Decree30 {
  private static final String DECREE = " Nghị định số 30/2020/NĐ-CP";

  private Decree30() {}

  static LegalBasis article(String article) {
    return LegalBasis.verified(article + DECREE);
  }

  /** A clause of section II of part I of Appendix I, on the components of a document. */
  static LegalBasis component(String clause) {
    return article("Khoản " + clause + " Mục II Phần I Phụ lục I");
  }
}
