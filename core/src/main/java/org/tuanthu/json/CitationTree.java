package org.tuanthu.json;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.CitedRelation;
import org.tuanthu.regulation.CitedRelations;
import org.tuanthu.regulation.CitedRelations.Direction;
import org.tuanthu.regulation.CitedRelations.Side;
import org.tuanthu.regulation.FoundCitation;
import org.tuanthu.regulation.FoundRelation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.Provision;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Citations in the published form. */
final class CitationTree {

  private CitationTree() {}

  static ArrayNode of(List<Citation> citations, Origins origins) {
    CitedRelations relations = CitedRelations.of(citations);
    ArrayNode array = PrintedJson.array();
    for (Citation citation : citations) {
      ObjectNode node = of(citation, origins);
      ArrayNode sides = node.putArray("relations");
      relations.of(citation).forEach(side -> sides.add(side(side, origins)));
      array.add(node);
    }
    return array;
  }

  private static ObjectNode of(Citation citation, Origins origins) {
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
      occurrence.set("provisions", provisions(mention.provisions()));
    }
    return node;
  }

  private static ObjectNode side(Side side, Origins origins) {
    CitedRelation relation = side.relation();
    Place words = relation.words();
    ObjectNode node =
        relation(
            relation.kind(),
            side.direction(),
            side.other().map(Citation::label),
            relation.asWritten());
    return PrintedJson.putOrigin(node, origins, words)
        .put("section", words.section())
        .put("part", words.part().name());
  }

  private static ObjectNode relation(
      Kind kind, Direction direction, Optional<String> other, String asWritten) {
    ObjectNode node =
        PrintedJson.object().put("kind", kind.name()).put("direction", direction.name());
    PrintedJson.put(node, "other", other);
    return node.put("asWritten", asWritten);
  }

  private static ArrayNode provisions(List<Provision> provisions) {
    ArrayNode array = PrintedJson.array();
    for (Provision provision : provisions) {
      ObjectNode node = array.addObject().put("text", provision.toString());
      ArrayNode steps = node.putArray("steps");
      for (Provision.Step step : provision.steps()) {
        ObjectNode part =
            steps.addObject().put("level", step.level().name()).put("label", step.label());
        PrintedJson.put(part, "to", step.to());
      }
    }
    return array;
  }

  static ArrayNode found(List<FoundCitation> found, String text) {
    ListMultimap<Span, ObjectNode> sides = ArrayListMultimap.create();
    Map<Span, FoundCitation> acting = new HashMap<>();
    found.forEach(citation -> acting.put(citation.span(), citation));
    for (FoundCitation citation : found) {
      for (FoundRelation relation : citation.relations()) {
        Optional<FoundCitation> by = relation.by().map(acting::get);
        by.ifPresent(
            c -> sides.put(c.span(), side(relation, Direction.DOES, Optional.of(citation), text)));
        sides.put(citation.span(), side(relation, Direction.UNDERGOES, by, text));
      }
    }
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
          .put("asWritten", asWritten)
          .set("provisions", provisions(citation.provisions()));
      node.putArray("relations").addAll(sides.get(citation.span()));
      array.add(node);
    }
    return array;
  }

  private static ObjectNode side(
      FoundRelation relation, Direction direction, Optional<FoundCitation> other, String text) {
    return relation(
        relation.kind(), direction, other.map(FoundCitation::label), relation.words().of(text));
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
