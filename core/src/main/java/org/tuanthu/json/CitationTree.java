package org.tuanthu.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Origins;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.FoundCitation;
import org.tuanthu.regulation.Mention;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Citations in the published form. */
final class CitationTree {

  private CitationTree() {}

  static ObjectNode of(Citation citation, Origins origins) {
    ObjectNode node =
        entry(
            citation.typeName(),
            citation.number(),
            citation.name(),
            citation.date(),
            citation.issuer(),
            citation.asWritten());
    ArrayNode occurrences = node.putArray("occurrences");
    for (Mention mention : citation.mentions()) {
      ObjectNode occurrence = occurrences.addObject();
      PrintedJson.putOrigin(occurrence, origins, mention.place())
          .put("section", mention.place().section())
          .put("part", mention.place().part().name())
          .put("asWritten", mention.asWritten());
      PrintedJson.put(occurrence, "date", mention.date());
      PrintedJson.put(occurrence, "issuer", mention.issuer());
    }
    return node;
  }

  static ArrayNode found(List<FoundCitation> found, String text) {
    ArrayNode array = PrintedJson.array();
    for (FoundCitation citation : found) {
      String asWritten = citation.span().of(text);
      ObjectNode node =
          entry(
              citation.typeName(),
              citation.number(),
              citation.name(),
              citation.date(),
              citation.issuer(),
              asWritten);
      node.putArray("occurrences")
          .addObject()
          .put("line", 1)
          .put("section", "")
          .put("asWritten", asWritten);
      array.add(node);
    }
    return array;
  }

  private static ObjectNode entry(
      String typeName,
      Optional<DocumentNumber> number,
      Optional<String> name,
      Optional<LocalDate> date,
      Optional<String> issuer,
      String asWritten) {
    ObjectNode node = PrintedJson.object();
    PrintedJson.put(node, "type", Optional.of(typeName).filter(type -> !type.isEmpty()));
    PrintedJson.put(node, "number", number);
    PrintedJson.put(node, "name", name);
    PrintedJson.put(node, "date", date);
    PrintedJson.put(node, "issuer", issuer);
    return node.put("asWritten", asWritten);
  }
}
