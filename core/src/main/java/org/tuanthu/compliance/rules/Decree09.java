package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.LegalBasis;

/** Articles of Decree 09/2019/NĐ-CP on reporting regimes that several rules rest on. */
final class Decree09 {
  private static final DateRange IN_FORCE = DateRange.from(LocalDate.of(2019, 3, 12));

  private Decree09() {}

  static LegalBasis article(String article) {
    return LegalBasis.verified(article + " Nghị định số 09/2019/NĐ-CP").within(IN_FORCE);
  }
}
