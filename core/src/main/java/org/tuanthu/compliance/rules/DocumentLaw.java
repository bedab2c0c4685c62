package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.LegalBasis;

/** Articles of the laws on the promulgation of legal documents, one law after the other. */
final class DocumentLaw {
  private static final LocalDate OLD = LocalDate.of(2016, 7, 1);
  private static final LocalDate NEW = LocalDate.of(2025, 4, 1);

  private DocumentLaw() {}

  /** An article of Law 80/2015/QH13 and the one of Law 64/2025/QH15 after it. */
  static LegalBasis articles(String until2025, String since2025) {
    return LegalBasis.verified(until2025 + " Luật số 80/2015/QH13")
        .within(DateRange.of(OLD, NEW.minusDays(1)))
        .then(LegalBasis.verified(since2025 + " Luật số 64/2025/QH15").within(DateRange.from(NEW)));
  }
}
