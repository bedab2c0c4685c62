package org.tuanthu.json;

import java.util.Iterator;
import java.util.List;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlacedText;
import org.tuanthu.document.Section;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The outline in the JSON form of a reading. */
final class SectionsJson {
  private final Iterator<PlacedText> places;
  private final Origins origins;

  private SectionsJson(Iterator<PlacedText> places, Origins origins) {
    this.places = places;
    this.origins = origins;
  }

  static ArrayNode of(AdministrativeDocument document, Origins origins) {
    Iterator<PlacedText> texts =
        document.texts().stream().filter(t -> t.place().part() == Part.SECTION).iterator();
    return new SectionsJson(texts, origins).sections(document.body().sections());
  }

  /** Walks in the order of the document's texts, so each text meets its own place. */
  private ArrayNode sections(List<Section> sections) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    for (Section section : sections) {
      ObjectNode node = nodes.addObject();
      node.put("label", section.label());
      node.put("written", section.written());
      node.put("title", section.title());
      if (!section.title().isEmpty()) {
        line(node, places.next());
      }
      ArrayNode items = node.putArray("items");
      for (Block block : section.blocks()) {
        ObjectNode item = items.addObject();
        item.put("label", block instanceof Block.Paragraph p ? p.bullet() : "");
        item.put("text", block.text());
        line(item, places.next());
      }
      node.set("sections", sections(section.sections()));
    }
    return nodes;
  }

  private void line(ObjectNode node, PlacedText text) {
    node.put("line", origins.at(text.place()).map(Origin::position).orElse(null));
  }
}
