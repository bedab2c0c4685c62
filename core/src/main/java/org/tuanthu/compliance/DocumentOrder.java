package org.tuanthu.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.text.Span;

/** The order in which a reader meets the places of one document. */
final class DocumentOrder {
  private final ImmutableMap<Place, Integer> positions;
  private final Comparator<Place> places;
  private final Comparator<Finding> findings;

  private DocumentOrder(Map<Place, Integer> positions) {
    this.positions = ImmutableMap.copyOf(positions);
    this.places =
        Comparator.comparing(Place::part)
            .thenComparingInt(this::position)
            .thenComparingInt(place -> place.range().map(Span::start).orElse(-1))
            .thenComparing(Comparator.naturalOrder());
    this.findings = Comparator.comparing(Finding::places, this::compareFirst);
  }

  static DocumentOrder of(AdministrativeDocument document) {
    Map<Place, Integer> positions = new HashMap<>();
    for (PlacedText text : document.texts()) {
      Place place = text.place();
      for (int depth = 1; depth <= place.path().size(); depth++) {
        List<String> path = place.path().subList(0, depth);
        put(new Place(place.part(), path, Place.HEADING, Optional.empty()), positions);
      }
      put(place, positions);
    }
    return new DocumentOrder(positions);
  }

  /** Sections without title have no text of their own, but a place. */
  private static void put(Place place, Map<Place, Integer> positions) {
    positions.putIfAbsent(place, positions.size());
  }

  /** The findings of one rule by their first places, those of the whole document first. */
  List<Finding> sorted(List<Finding> unsorted) {
    return unsorted.stream()
        .map(finding -> finding.at(sortedPlaces(finding.places())))
        .sorted(findings)
        .collect(ImmutableList.toImmutableList());
  }

  private List<Place> sortedPlaces(List<Place> unsorted) {
    return unsorted.stream().distinct().sorted(places).collect(ImmutableList.toImmutableList());
  }

  /** A part that the document lacks comes before those that it has. */
  private int position(Place place) {
    return positions.getOrDefault(place.whole(), -1);
  }

  private int compareFirst(List<Place> a, List<Place> b) {
    return IntStream.range(0, Math.min(a.size(), b.size()))
        .map(i -> places.compare(a.get(i), b.get(i)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(Integer.compare(a.size(), b.size()));
  }
}
