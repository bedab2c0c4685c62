package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Place;

/** The relations that a document states between the instruments which it cites, from both sides. */
public final class CitedRelations {
  private final ImmutableMap<Place, Citation> byPlace;
  private final ImmutableListMultimap<Place, Side> doing;

  private CitedRelations(List<Citation> citations) {
    ImmutableMap.Builder<Place, Citation> places = ImmutableMap.builder();
    ImmutableListMultimap.Builder<Place, Side> acts = ImmutableListMultimap.builder();
    for (Citation citation : citations) {
      citation.mentions().forEach(mention -> places.put(mention.place(), citation));
      for (CitedRelation relation : citation.relations()) {
        Side side = new Side(Direction.DOES, relation, Optional.of(citation));
        relation.by().ifPresent(place -> acts.put(place, side));
      }
    }
    byPlace = places.buildKeepingLast();
    doing = acts.build();
  }

  /** The relations among those citations of one document. */
  public static CitedRelations of(List<Citation> citations) {
    return new CitedRelations(citations);
  }

  /** What the citation does to others and what happens to it, in the order of its mentions. */
  public List<Side> of(Citation citation) {
    ImmutableList.Builder<Side> sides = ImmutableList.builder();
    for (Mention mention : citation.mentions()) {
      sides.addAll(doing.get(mention.place()));
      for (CitedRelation relation : mention.relations()) {
        Optional<Citation> other =
            relation.by().flatMap(place -> Optional.ofNullable(byPlace.get(place)));
        sides.add(new Side(Direction.UNDERGOES, relation, other));
      }
    }
    return sides.build();
  }

  /**
   * A relation as one of its instruments has it.
   *
   * @param direction whether the instrument acts or is acted on
   * @param relation what is stated, and where
   * @param other the other instrument; empty when the text names none that acts
   */
  public record Side(Direction direction, CitedRelation relation, Optional<Citation> other) {}

  /** The two sides of a relation. */
  public enum Direction {
    /** The instrument amends, replaces, … the other. */
    DOES,
    /** The instrument is amended, replaced, … by the other. */
    UNDERGOES
  }
}
