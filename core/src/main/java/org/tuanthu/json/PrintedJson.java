package org.tuanthu.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place;
import org.tuanthu.export.Format;
import org.tuanthu.text.Span;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees for people and other programs: how they are made and printed. */
final class PrintedJson {
  static final Format FORMAT = new Format("json", "application/json", "json");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter INDENTED =
      MAPPER
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

  private PrintedJson() {}

  static String indented(JsonNode tree) {
    return INDENTED.writeValueAsString(tree);
  }

  /** Writes the indented tree and a line feed; builds all of it first. */
  static void write(JsonNode tree, OutputStream out) throws IOException {
    out.write((indented(tree) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static String line(JsonNode tree) {
    return MAPPER.writeValueAsString(tree);
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ArrayNode texts(Collection<?> texts) {
    ArrayNode array = array();
    texts.forEach(text -> array.add(text.toString()));
    return array;
  }

  /**
   * Puts {@code line}, null for an unknown origin, and for a text file {@code column}, where the
   * first character of that place stands.
   */
  static ObjectNode putOrigin(ObjectNode node, Origins origins, Place place) {
    node.put("line", origins.at(place).map(Origin::position).orElse(null));
    int start = place.range().map(Span::start).orElse(0);
    origins.spans(place.range(new Span(start, start + 1))).stream()
        .findFirst()
        .ifPresent(span -> node.put("column", span.column()));
    return node;
  }

  /** Puts the text of the value, or null. */
  static void put(ObjectNode node, String field, Optional<?> value) {
    node.put(field, value.map(Object::toString).orElse(null));
  }
}
