package org.tuanthu.compliance.rules;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlacedText;

/** The content of a document (nội dung), component 6 of Article 8, without its annexes. */
final class Content {
  private static final Set<Part> PARTS =
      Sets.immutableEnumSet(Part.PREAMBLE, Part.SECTION, Part.CLOSING);

  private Content() {}

  static boolean holds(Place place) {
    return PARTS.contains(place.part());
  }

  static List<PlacedText> of(AdministrativeDocument document) {
    return document.texts().stream().filter(text -> holds(text.place())).toList();
  }
}
