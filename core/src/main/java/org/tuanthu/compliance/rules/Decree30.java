package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.LegalBasis;

/** Articles of Decree 30/2020/NĐ-CP on clerical work that several rules rest on. */
final class Decree30 {
  private static final String DECREE = " Nghị định số 30/2020/NĐ-CP";
  private static final DateRange IN_FORCE = DateRange.from(LocalDate.of(2020, 3, 5));

  private Decree30() {}

  static LegalBasis article(String article) {
    return LegalBasis.verified(article + DECREE).within(IN_FORCE);
  }

  /** A clause of section II of part I of Appendix I, on the components of a document. */
  static LegalBasis component(String clause) {
    return article("Khoản " + clause + " Mục II Phần I Phụ lục I");
  }
}
