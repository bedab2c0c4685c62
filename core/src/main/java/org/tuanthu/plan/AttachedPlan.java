package org.tuanthu.plan;

import java.util.List;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;

/**
 * The plan that a document of another type, such as a decision, issues and that follows it (kế
 * hoạch ban hành kèm theo).
 *
 * @param path of the annex
 */
record AttachedPlan(Annex annex, List<String> path) {

  /** The first one of that document; none where the document is a plan itself. */
  static Optional<AttachedPlan> of(AdministrativeDocument document) {
    if (document.type().filter(DocumentType.PLAN::equals).isPresent()) {
      return Optional.empty();
    }
    for (int i = 0; i < document.annexes().size(); i++) {
      Annex annex = document.annexes().get(i);
      if (annex.type().filter(DocumentType.PLAN::equals).isPresent()) {
        return Optional.of(new AttachedPlan(annex, List.of("PL" + (i + 1))));
      }
    }
    return Optional.empty();
  }

  /** Whether the place is within the plan. */
  boolean holds(Place place) {
    return place.part() == Part.ANNEX && place.path().get(0).equals(path.get(0));
  }

  /** Where the blocks before its sections stand. */
  Place preamble() {
    return new Place(Part.ANNEX, path, Place.HEADING, Optional.empty());
  }

  /** Where the blocks after its sections stand. */
  Place closing() {
    List<String> closing = List.of(path.get(0), "closing");
    return new Place(Part.ANNEX, closing, Place.HEADING, Optional.empty());
  }
}
