package org.tuanthu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlaceWords;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.CitedRelations;
import org.tuanthu.regulation.CitedRelations.Direction;
import org.tuanthu.regulation.CitedRelations.Side;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.Provision;

/** The cited instruments with their places, the provisions pointed to, and stated relations. */
final class CitationText {
  private static final int MOST_PLACES = 20;

  private final Sheet sheet;
  private final PlaceWords places;

  CitationText(Sheet sheet, PlaceWords places) {
    this.sheet = sheet;
    this.places = places;
  }

  void write(List<Citation> citations) {
    CitedRelations relations = CitedRelations.of(citations);
    sheet.heading(
        "Văn bản viện dẫn (" + citations.size() + ")",
        "Cited instruments (" + citations.size() + ")");
    int number = 0;
    for (Citation citation : citations) {
      sheet.wrapped(String.format(Locale.ROOT, "  %2d. ", ++number), "      ", facts(citation));
      provisions(citation);
      relations(relations.of(citation));
      sheet.wrapped(
          "      ",
          "      ",
          places.all(citation.mentions().stream().map(Mention::place).toList(), MOST_PLACES));
    }
  }

  private String facts(Citation citation) {
    return citation.label()
        + citation.date().map(date -> sheet.say(", ngày ", ", ") + date).orElse("")
        + citation.issuer().map(issuer -> ", " + issuer).orElse("");
  }

  private void provisions(Citation citation) {
    String named =
        citation.mentions().stream()
            .flatMap(mention -> mention.provisions().stream())
            .distinct()
            .map(Provision::toString)
            .collect(Collectors.joining("; "));
    if (!named.isEmpty()) {
      sheet.wrapped("      " + sheet.say("Điều khoản: ", "Provisions: "), "        ", named);
    }
  }

  /** What happens to the instrument; what it does to others stands at those. */
  private void relations(List<Side> sides) {
    Map<String, List<Place>> byWords = new LinkedHashMap<>();
    for (Side side : sides) {
      if (side.direction() == Direction.UNDERGOES) {
        byWords
            .computeIfAbsent(said(side), words -> new ArrayList<>())
            .add(side.relation().words());
      }
    }
    byWords.forEach(
        (words, at) ->
            sheet.wrapped("      ", "        ", words + " (" + places.all(at, MOST_PLACES) + ")"));
  }

  private String said(Side side) {
    String words = "“" + side.relation().asWritten() + "” ← ";
    return words
        + side.other()
            .map(Citation::label)
            .orElseGet(() -> sheet.say("(không nêu văn bản)", "(no instrument named)"));
  }
}
