package org.tuanthu.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlacedText;

/** The outline of a document, each part beside its line of the source. */
final class OutlineText {
  private static final int SHOWN = 70;
  private static final Set<Part> CONTENT =
      EnumSet.of(Part.PREAMBLE, Part.SECTION, Part.CLOSING, Part.ANNEX);

  private final Sheet sheet;
  private final Origins origins;

  OutlineText(Sheet sheet, Origins origins) {
    this.sheet = sheet;
    this.origins = origins;
  }

  /** Writes preamble, sections, closing and annexes. */
  void write(AdministrativeDocument document) {
    sheet.heading(
        "Bố cục (số bên trái là dòng hoặc đoạn của tệp)",
        "Outline (left: line or paragraph of the file)");
    List<String> opened = List.of();
    for (PlacedText text : document.texts()) {
      Place place = text.place();
      if (!CONTENT.contains(place.part())) {
        continue;
      }
      int depth = place.path().size();
      boolean opens = !place.path().isEmpty() && !place.path().equals(opened);
      if (opens) {
        row(place, depth - 1, label(place) + ". " + text.text());
      } else {
        row(place, depth, "· " + text.text());
      }
      opened = place.path();
    }
  }

  private static String label(Place place) {
    String last = place.path().get(place.path().size() - 1);
    int repeated = last.indexOf('#');
    return repeated < 0 ? last : last.substring(0, repeated);
  }

  private void row(Place place, int depth, String text) {
    String line = origins.at(place).map(Origin::position).map(p -> Integer.toString(p)).orElse("");
    String flat = text.replaceAll("\\s+", " ").strip();
    String cut = flat.length() > SHOWN ? flat.substring(0, SHOWN).stripTrailing() + " …" : flat;
    sheet.line(String.format(Locale.ROOT, "%6s  %s%s", line, "  ".repeat(depth), cut));
  }
}
