package org.tuanthu.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Archive;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Note;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Signature;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.plan.Task;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.FoundCitation;
import org.tuanthu.regulation.Mention;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The published JSON form of a reading: what {@code tuanthu read --format json} prints. */
public final class ReadingJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int VERSION = 1;

  private final Origins origins;

  private ReadingJson(Origins origins) {
    this.origins = origins;
  }

  /** The reading as an object on several lines; the same reading gives the same text. */
  public static String write(Reading<Plan> reading) {
    Plan plan = reading.value();
    ReadingJson json = new ReadingJson(reading.origins());
    ObjectNode root = NODES.objectNode();
    root.put("version", VERSION);
    root.put("id", plan.id().value());
    if (plan.year().isPresent()) {
      root.put("year", plan.year().getAsInt());
    } else {
      root.putNull("year");
    }
    root.set("document", document(plan.document()));
    root.set("citations", array(plan.citations().stream().map(json::citation)));
    root.set("sections", SectionsJson.of(plan.document(), reading.origins()));
    root.set("tasks", array(plan.tasks().stream().map(json::task)));
    root.set("duties", array(plan.duties().stream().map(json::duty)));
    plan.difficultyClause()
        .ifPresentOrElse(
            clause -> {
              ObjectNode node = root.putObject("difficultyClause");
              node.put("text", clause.text());
              put(node, "to", clause.to());
              json.line(node, clause.place());
            },
            () -> root.putNull("difficultyClause"));
    root.set("notes", array(reading.notes().stream().map(ReadingJson::note)));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  /** The citations of one sentence as an array on one line. */
  public static String citations(String sentence, List<FoundCitation> found) {
    return MAPPER.writeValueAsString(array(found.stream().map(c -> found(sentence, c))));
  }

  /** The duties of one sentence as an array on one line. */
  public static String duties(List<ReportingDuty> duties) {
    ReadingJson json = new ReadingJson(Origins.NONE);
    return MAPPER.writeValueAsString(array(duties.stream().map(json::dutyWithoutLine)));
  }

  private static ObjectNode document(AdministrativeDocument document) {
    ObjectNode node = NODES.objectNode();
    DocumentHead head = document.head();
    put(
        node,
        "type",
        document.type().map(DocumentType::vietnamese).map(t -> t.toUpperCase(Locale.ROOT)));
    put(node, "number", head.number());
    put(node, "date", head.placeAndDate().flatMap(PlaceAndDate::date));
    put(node, "place", head.placeAndDate().flatMap(PlaceAndDate::place));
    put(node, "issuer", document.issuer());
    put(node, "superior", head.superior());
    put(node, "title", document.title());
    node.set("addressees", strings(document.addressees()));
    node.set("recipients", strings(document.recipients()));
    node.set("archive", document.archive().map(ReadingJson::archive).orElse(null));
    node.set("signature", document.signature().map(ReadingJson::signature).orElse(null));
    return node;
  }

  private static ObjectNode archive(Archive archive) {
    ObjectNode node = NODES.objectNode();
    put(node, "clerk", archive.clerk());
    put(node, "unit", archive.unit());
    put(node, "drafter", archive.drafter());
    if (archive.copies().isPresent()) {
      node.put("copies", archive.copies().getAsInt());
    } else {
      node.putNull("copies");
    }
    return node;
  }

  private static ObjectNode signature(Signature signature) {
    ObjectNode node = NODES.objectNode();
    String authority = String.join(" / ", signature.authority());
    put(node, "authority", Optional.of(authority).filter(a -> !a.isEmpty()));
    put(node, "title", signature.title());
    put(node, "name", signature.name());
    return node;
  }

  private ObjectNode citation(Citation citation) {
    ObjectNode node = NODES.objectNode();
    put(node, "type", Optional.of(citation.typeName()).filter(t -> !t.isEmpty()));
    put(node, "number", citation.number());
    put(node, "name", citation.name());
    put(node, "date", citation.date());
    put(node, "issuer", citation.issuer());
    node.put("asWritten", citation.asWritten());
    node.set("occurrences", array(citation.mentions().stream().map(this::mention)));
    return node;
  }

  private ObjectNode mention(Mention mention) {
    ObjectNode node = NODES.objectNode();
    line(node, mention.place());
    node.put("section", mention.place().section());
    node.put("asWritten", mention.asWritten());
    return node;
  }

  private static ObjectNode found(String sentence, FoundCitation citation) {
    ObjectNode node = NODES.objectNode();
    put(node, "type", Optional.of(citation.typeName()).filter(t -> !t.isEmpty()));
    put(node, "number", citation.number());
    put(node, "name", citation.name());
    put(node, "date", citation.date());
    put(node, "issuer", citation.issuer());
    node.put("asWritten", citation.span().of(sentence));
    node.put("start", citation.span().start());
    node.put("end", citation.span().end());
    return node;
  }

  private ObjectNode task(Task task) {
    ObjectNode node = NODES.objectNode();
    node.put("section", task.place().section());
    node.put("text", task.text());
    put(node, "lead", task.lead());
    node.set("coordinating", strings(task.coordinating()));
    put(node, "due", task.due().map(d -> d.date().map(Object::toString).orElse(d.asWritten())));
    put(node, "dueAsWritten", task.due().map(Task.Due::asWritten));
    put(node, "result", task.result());
    line(node, task.place());
    return node;
  }

  private ObjectNode duty(ReportingDuty duty) {
    ObjectNode node = dutyWithoutLine(duty);
    line(node, duty.place());
    return node;
  }

  private ObjectNode dutyWithoutLine(ReportingDuty duty) {
    ObjectNode node = NODES.objectNode();
    node.set("reporters", strings(duty.reporters()));
    put(node, "recipient", duty.recipient());
    node.set("frequencies", strings(duty.frequencies().stream().map(Enum::name).toList()));
    duty.deadline()
        .ifPresentOrElse(
            deadline ->
                node.putObject("deadline")
                    .put("asWritten", deadline.asWritten())
                    .put("kind", deadline.kind().name())
                    .put("value", deadline.rule().toString()),
            () -> node.putNull("deadline"));
    node.put("asWritten", duty.asWritten());
    return node;
  }

  private static ObjectNode note(Note note) {
    ObjectNode node = NODES.objectNode();
    node.put("line", note.origin().map(Origin::position).orElse(null));
    node.put("message", note.message().vietnamese());
    return node;
  }

  private void line(ObjectNode node, Place place) {
    node.put("line", origins.at(place).map(Origin::position).orElse(null));
  }

  private static void put(ObjectNode node, String name, Optional<?> value) {
    @Nullable String text = value.map(Object::toString).orElse(null);
    node.put(name, text);
  }

  private static ArrayNode strings(List<String> texts) {
    return texts.stream().collect(NODES::arrayNode, ArrayNode::add, ArrayNode::addAll);
  }

  private static ArrayNode array(Stream<ObjectNode> nodes) {
    return nodes.collect(
        Collectors.collectingAndThen(Collectors.toList(), NODES.arrayNode()::addAll));
  }
}
