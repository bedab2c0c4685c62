package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.text.Message;

/**
 * The days on which a document may have been issued: its date, or where that is lost the year that
 * it is for up to the day of judging, or that day.
 *
 * @param first the earliest
 * @param last the latest
 */
record IssueDays(LocalDate first, LocalDate last) {

  static IssueDays of(Dossier dossier) {
    Optional<LocalDate> written = written(dossier);
    if (written.isPresent()) {
      return new IssueDays(written.get(), written.get());
    }
    LocalDate asOf = dossier.asOf();
    if (dossier.plan().year().isEmpty() || dossier.plan().year().getAsInt() >= asOf.getYear()) {
      return new IssueDays(asOf, asOf);
    }
    LocalDate newYear = LocalDate.of(dossier.plan().year().getAsInt(), 1, 1);
    return new IssueDays(newYear, newYear.plusYears(1).minusDays(1));
  }

  /** For people: the day, or the first and the last. */
  Message words() {
    Message from = Catalogue.words(first);
    Message to = Catalogue.words(last);
    return first.equals(last)
        ? from
        : new Message(
            from.vietnamese() + " – " + to.vietnamese(), from.english() + " – " + to.english());
  }

  /** The date of issue; empty where it is lost or incomplete. */
  static Optional<LocalDate> written(Dossier dossier) {
    return dossier.document().head().placeAndDate().flatMap(PlaceAndDate::date);
  }
}
