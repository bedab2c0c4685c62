package org.tuanthu.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuanthu.compliance.Subject;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlaceWords;
import org.tuanthu.document.SourceSpan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Locations in one source: in the file, and in the document. */
final class SarifLocation {
  private final String uri;
  private final int index;
  private final Origins origins;
  private final PlaceWords words;

  SarifLocation(String uri, int index, Origins origins) {
    this.uri = uri;
    this.index = index;
    this.origins = origins;
    this.words = new PlaceWords(origins, Locale.ROOT);
  }

  ArrayNode of(Subject subject) {
    ArrayNode locations = PrintedJson.array();
    subject.places().forEach(place -> locations.add(at(place)));
    if (locations.isEmpty()) {
      locations.add(outside(subject));
    }
    return locations;
  }

  /** The source as a whole. */
  ObjectNode whole() {
    ObjectNode location = PrintedJson.object();
    ObjectNode artifact = location.putObject("physicalLocation").putObject("artifactLocation");
    artifact.put("uri", uri).put("index", index);
    return location;
  }

  private ObjectNode outside(Subject subject) {
    ObjectNode location = whole();
    if (subject instanceof Subject.OfObligation owed) {
      region(location, owed.obligation().duty());
      logical(location, owed.obligation().period().toString(), "obligation");
    } else if (subject instanceof Subject.OfUnit unit) {
      logical(location, unit.unit().value(), "unit");
    }
    return location;
  }

  private ObjectNode at(Place place) {
    ObjectNode location = whole();
    region(location, place);
    String section = place.section();
    String part = place.part().name();
    logical(location, section.isEmpty() ? part : section, section.isEmpty() ? "part" : "section");
    String said = words.say(place);
    if (!said.isEmpty()) {
      location.set("message", SarifText.message(said));
    }
    return location;
  }

  private static void logical(ObjectNode location, String name, String kind) {
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", name)
        .put("kind", kind);
  }

  /** Lines and columns are those of text files; a Word file has paragraphs, a PDF pages. */
  private void region(ObjectNode location, Place place) {
    Optional<Origin> origin = origins.at(place);
    if (origin.isEmpty() || !(origin.get() instanceof Origin.TextLine line)) {
      return;
    }
    ObjectNode region = ((ObjectNode) location.get("physicalLocation")).putObject("region");
    List<SourceSpan> spans =
        origins.spans(place).stream().sorted(Comparator.comparingInt(SourceSpan::line)).toList();
    if (spans.isEmpty()) {
      region.put("startLine", line.line());
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    region
        .put("startLine", spans.get(0).line())
        .put("startColumn", spans.get(0).column())
        .put("endLine", last.line())
        .put("endColumn", last.range().end() + 1);
  }
}
