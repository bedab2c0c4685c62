package org.tuanthu.testkit;

import java.util.Optional;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.text.VietnameseDates;

/** Heads with one other part; empty text is a missing part. */
final class HeadParts {

  private HeadParts() {}

  static DocumentHead superior(DocumentHead h, String superior) {
    return new DocumentHead(
        h.motto(), given(superior), h.agency(), h.number(), h.placeAndDate(), h.marks());
  }

  static DocumentHead agency(DocumentHead h, String agency) {
    return new DocumentHead(
        h.motto(), h.superior(), given(agency), h.number(), h.placeAndDate(), h.marks());
  }

  static DocumentHead number(DocumentHead h, String number) {
    return new DocumentHead(
        h.motto(), h.superior(), h.agency(), given(number), h.placeAndDate(), h.marks());
  }

  /** The line is read as far as it can be. */
  static DocumentHead placeAndDate(DocumentHead h, String line) {
    int comma = line.indexOf(',');
    return placeAndDate(
        h,
        new PlaceAndDate(
            line,
            comma > 0 ? Optional.of(line.substring(0, comma)) : Optional.empty(),
            VietnameseDates.first(line)));
  }

  static DocumentHead placeAndDate(DocumentHead h, PlaceAndDate line) {
    return new DocumentHead(
        h.motto(), h.superior(), h.agency(), h.number(), Optional.of(line), h.marks());
  }

  static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
