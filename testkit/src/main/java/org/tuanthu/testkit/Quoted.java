package org.tuanthu.testkit;

import java.util.List;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;

/** The places of a finding beside what a test expects of them. */
final class Quoted {

  private Quoted() {}

  /** Whether the places are those in that order. */
  static boolean at(List<Place> places, List<String> where) {
    boolean same = places.size() == where.size();
    for (int i = 0; same && i < where.size(); i++) {
      same = FindingsAssert.isAt(places.get(i), where.get(i));
    }
    return same;
  }

  /** Whether the words stand in one of the places of the document. */
  static boolean in(AdministrativeDocument document, List<Place> places, String words) {
    return places.stream().anyMatch(place -> text(document, place).contains(words));
  }

  private static String text(AdministrativeDocument document, Place place) {
    String block =
        document.texts().stream()
            .filter(text -> text.place().equals(place.whole()))
            .map(PlacedText::text)
            .findFirst()
            .orElse("");
    return place
        .range()
        .filter(span -> span.end() <= block.length())
        .map(span -> block.substring(span.start(), span.end()))
        .orElse(block);
  }
}
