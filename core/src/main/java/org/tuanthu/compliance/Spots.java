package org.tuanthu.compliance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.text.VietnameseText;

/** Finds the spots of findings on one document. */
final class Spots {
  private final Map<Place, String> texts = new HashMap<>();

  Spots(AdministrativeDocument document) {
    for (PlacedText text : document.texts()) {
      texts.putIfAbsent(text.place(), text.text());
    }
  }

  /** All of a finding, at least one. */
  List<Spot> of(Finding finding) {
    return finding.places().isEmpty()
        ? List.of(Spot.of(finding.subject()))
        : finding.places().stream().map(this::spot).toList();
  }

  private Spot spot(Place place) {
    String where = place.path().isEmpty() ? place.part().name() : place.section();
    return new Spot(where, VietnameseText.fold(words(place)), true);
  }

  /** A section without title has its words in its first block; a part that is missing has none. */
  private String words(Place place) {
    String text = texts.get(place.whole());
    if (text == null) {
      return place.block() == Place.HEADING ? texts.getOrDefault(place.block(0), "") : "";
    }
    return place
        .range()
        .filter(range -> range.end() <= text.length())
        .map(range -> range.of(text))
        .orElse(text);
  }
}
