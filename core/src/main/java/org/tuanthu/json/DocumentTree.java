package org.tuanthu.json;

import java.util.Locale;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Archive;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Signature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Head and foot of a document in the published form. */
final class DocumentTree {

  private DocumentTree() {}

  static ObjectNode of(AdministrativeDocument document) {
    DocumentHead head = document.head();
    ObjectNode node = PrintedJson.object();
    PrintedJson.put(
        node, "type", document.type().map(type -> type.vietnamese().toUpperCase(Locale.ROOT)));
    PrintedJson.put(node, "number", head.number());
    PrintedJson.put(node, "date", head.placeAndDate().flatMap(PlaceAndDate::date));
    PrintedJson.put(node, "place", head.placeAndDate().flatMap(PlaceAndDate::place));
    PrintedJson.put(node, "issuer", document.issuer());
    PrintedJson.put(node, "superior", head.superior());
    PrintedJson.put(node, "title", document.title());
    node.put("headAbsent", head.isAbsent());
    node.set("marks", PrintedJson.texts(head.marks()));
    node.set("addressees", PrintedJson.texts(document.addressees()));
    node.set("recipients", PrintedJson.texts(document.recipients()));
    archive(node, document.archive());
    signature(node.putObject("signature"), document.signature());
    ArrayNode coSigners = node.putArray("coSigners");
    document.coSigners().forEach(s -> signature(coSigners.addObject(), Optional.of(s)));
    return node;
  }

  private static void archive(ObjectNode node, Optional<Archive> archive) {
    if (archive.isEmpty()) {
      node.putNull("archive");
      return;
    }
    ObjectNode line = node.putObject("archive");
    PrintedJson.put(line, "clerk", archive.get().clerk());
    PrintedJson.put(line, "unit", archive.get().unit());
    PrintedJson.put(line, "drafter", archive.get().drafter());
    if (archive.get().copies().isPresent()) {
      line.put("copies", archive.get().copies().getAsInt());
    } else {
      line.putNull("copies");
    }
  }

  private static void signature(ObjectNode block, Optional<Signature> signature) {
    PrintedJson.put(
        block,
        "authority",
        signature.map(s -> String.join(" / ", s.authority())).filter(lines -> !lines.isEmpty()));
    PrintedJson.put(block, "title", signature.flatMap(Signature::title));
    PrintedJson.put(block, "name", signature.flatMap(Signature::name));
  }
}
