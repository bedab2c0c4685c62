package org.tuanthu.compliance;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlacedText;
import org.tuanthu.text.Span;

/** The order in which a reader meets the places of one document. */
final class DocumentOrder {
  private final Map<Place, Integer> positions;
  private final Comparator<Finding> findings;

  private DocumentOrder(Map<Place, Integer> positions) {
    this.positions = positions;
    this.findings =
        Comparator.comparing(Finding::places, this::compareFirst)
            .thenComparing(finding -> Spot.of(finding.subject()))
            .thenComparing(Finding::verdict)
            .thenComparing(finding -> finding.message().vietnamese());
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

  /** The findings of one rule by their first places, those of no place first. */
  List<Finding> sorted(List<Finding> unsorted) {
    return unsorted.stream()
        .map(this::placesSorted)
        .sorted(findings)
        .collect(ImmutableList.toImmutableList());
  }

  private Finding placesSorted(Finding finding) {
    return finding.places().isEmpty() ? finding : finding.at(sortedPlaces(finding.places()));
  }

  private List<Place> sortedPlaces(List<Place> unsorted) {
    return unsorted.stream()
        .distinct()
        .map(this::located)
        .sorted()
        .map(Located::place)
        .collect(ImmutableList.toImmutableList());
  }

  private Located located(Place place) {
    return new Located(place, position(place));
  }

  /** A part that the document lacks comes before those that it has. */
  private int position(Place place) {
    return positions.getOrDefault(place.whole(), -1);
  }

  private int compareFirst(List<Place> a, List<Place> b) {
    return IntStream.range(0, Math.min(a.size(), b.size()))
        .map(i -> located(a.get(i)).compareTo(located(b.get(i))))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(Integer.compare(a.size(), b.size()));
  }

  /** A place with its position, which is looked up once for each place. */
  private record Located(Place place, int position) implements Comparable<Located> {
    private static final Comparator<Located> ORDER =
        Comparator.<Located, Part>comparing(located -> located.place.part())
            .thenComparingInt(Located::position)
            .thenComparingInt(located -> located.place.range().map(Span::start).orElse(-1))
            .thenComparing(Located::place);

    @Override
    public int compareTo(Located other) {
      return ORDER.compare(this, other);
    }
  }
}
