package org.tuanthu.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.Block;
import org.tuanthu.document.Doubt;
import org.tuanthu.document.Furniture;
import org.tuanthu.document.Note;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Place;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Section;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.Task;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole reading in the published form. */
final class ReadingTree {
  private final Reading<Plan> reading;
  private final Plan plan;

  ReadingTree(Reading<Plan> reading) {
    this.reading = reading;
    this.plan = reading.value();
  }

  ObjectNode root() {
    AdministrativeDocument document = plan.document();
    ObjectNode root = PrintedJson.object().put("version", ReadingJson.VERSION);
    root.set("document", DocumentTree.of(document));
    if (plan.year().isPresent()) {
      root.put("year", plan.year().getAsInt());
    } else {
      root.putNull("year");
    }
    root.set("citations", CitationTree.of(plan.citations(), reading.origins()));
    blocks(root.putArray("preamble"), document.body().preamble(), Place.of(Place.Part.PREAMBLE));
    sections(root.putArray("sections"), document.body().sections(), Place.section(List.of()));
    blocks(root.putArray("closing"), document.body().closing(), Place.of(Place.Part.CLOSING));
    ArrayNode tasks = root.putArray("tasks");
    plan.tasks().forEach(task -> task(tasks.addObject(), task));
    ArrayNode duties = root.putArray("duties");
    plan.duties().forEach(duty -> duties.add(line(DutyTree.of(duty), duty.place())));
    difficulties(root);
    ArrayNode annexes = root.putArray("annexes");
    for (int i = 0; i < document.annexes().size(); i++) {
      annex(annexes.addObject(), document.annexes().get(i), "PL" + (i + 1));
    }
    ArrayNode notes = root.putArray("notes");
    reading.notes().forEach(note -> note(notes.addObject(), note));
    reading.doubts().forEach(doubt -> doubt(notes.addObject(), doubt));
    ArrayNode furniture = root.putArray("furniture");
    reading.furniture().forEach(f -> furniture(furniture.addObject(), f));
    return root;
  }

  private ObjectNode line(ObjectNode node, Place place) {
    return PrintedJson.putOrigin(node, reading.origins(), place);
  }

  private void sections(ArrayNode array, List<Section> sections, Place parent) {
    List<List<String>> paths = Section.paths(parent.path(), sections);
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      Place place = new Place(parent.part(), paths.get(i), Place.HEADING, Optional.empty());
      ObjectNode node = array.addObject();
      node.put("label", section.label())
          .put("written", section.written())
          .put("title", section.title());
      line(node, section.title().isEmpty() ? place.block(0) : place);
      blocks(node.putArray("items"), section.blocks(), place);
      sections(node.putArray("sections"), section.sections(), place);
    }
  }

  private void blocks(ArrayNode items, List<Block> blocks, Place parent) {
    for (int i = 0; i < blocks.size(); i++) {
      ObjectNode node = items.addObject();
      if (blocks.get(i) instanceof Block.Paragraph paragraph) {
        node.put("label", paragraph.bullet()).put("text", paragraph.text());
      } else if (blocks.get(i) instanceof Block.Table table) {
        node.put("label", "").put("text", table.text());
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> rows.add(PrintedJson.texts(row)));
      }
      line(node, parent.block(i));
    }
  }

  private void task(ObjectNode node, Task task) {
    node.put("section", task.place().section()).put("text", task.text());
    PrintedJson.put(node, "lead", task.lead());
    node.set("coordinating", PrintedJson.texts(task.coordinating()));
    PrintedJson.put(node, "due", task.due().flatMap(Task.Due::date));
    PrintedJson.put(node, "dueAsWritten", task.due().map(Task.Due::asWritten));
    PrintedJson.put(node, "result", task.result());
    line(node, task.place());
  }

  private void difficulties(ObjectNode root) {
    if (plan.difficultyClause().isEmpty()) {
      root.putNull("difficultyClause");
      return;
    }
    ObjectNode node = root.putObject("difficultyClause");
    node.put("text", plan.difficultyClause().get().text());
    PrintedJson.put(node, "to", plan.difficultyClause().get().to());
    line(node, plan.difficultyClause().get().place());
  }

  private void annex(ObjectNode node, Annex annex, String name) {
    PrintedJson.put(node, "label", annex.label());
    PrintedJson.put(node, "title", annex.title());
    Place place = new Place(Place.Part.ANNEX, List.of(name), Place.HEADING, Optional.empty());
    blocks(node.putArray("preamble"), annex.body().preamble(), place);
    sections(node.putArray("sections"), annex.body().sections(), place);
    List<String> closing = new ArrayList<>(place.path());
    closing.add("closing");
    blocks(
        node.putArray("closing"),
        annex.body().closing(),
        new Place(Place.Part.ANNEX, closing, Place.HEADING, Optional.empty()));
  }

  private static void furniture(ObjectNode node, Furniture furniture) {
    node.put("line", furniture.origin().position())
        .put("kind", furniture.kind().name())
        .put("text", furniture.text());
  }

  private static void note(ObjectNode node, Note note) {
    node.put("line", note.origin().map(Origin::position).orElse(null))
        .put("message", note.message().vietnamese());
  }

  private void doubt(ObjectNode node, Doubt doubt) {
    line(node, doubt.place())
        .put("message", doubt.why().vietnamese())
        .put("part", doubt.place().part().name())
        .put("section", doubt.place().section())
        .put("field", doubt.field().name())
        .put("certainty", doubt.certainty().name());
  }
}
