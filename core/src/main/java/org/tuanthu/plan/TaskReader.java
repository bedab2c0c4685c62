package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.VietnameseText;

/**
 * Reads the tasks (nhiệm vụ) of a document: every item of the content of a plan, what tells a unit
 * to act in other parts and other documents, and the rows of tables that name who does what.
 */
final class TaskReader {
  private static final Set<DocumentType> PLANS =
      Sets.immutableEnumSet(
          DocumentType.PLAN, DocumentType.PROGRAMME, DocumentType.OPTIONS, DocumentType.SCHEME);

  private final List<TaskDraft> drafts = new ArrayList<>();

  private final KnownUnits known;

  private TaskReader(KnownUnits known) {
    this.known = known;
  }

  /** The tasks in the order of the document. */
  static List<Task> read(AdministrativeDocument document, KnownUnits known) {
    TaskReader reader = new TaskReader(known);
    boolean plan = document.type().filter(PLANS::contains).isPresent();
    reader.body(
        document.body(), Part.SECTION, List.of(), plan ? PartRole.OPEN : PartRole.ASSIGNING);
    for (int i = 0; i < document.annexes().size(); i++) {
      reader.annex(document.annexes().get(i), "PL" + (i + 1));
    }
    return reader.drafts.stream().map(TaskDraft::task).collect(ImmutableList.toImmutableList());
  }

  private void body(Body body, Part part, List<String> path, PartRole role) {
    boolean annex = part == Part.ANNEX;
    blocks(body.preamble(), annex ? heading(part, path) : Place.of(Part.PREAMBLE));
    SectionTasks sections = new SectionTasks(drafts, known);
    sections.read(body.sections(), part, path, role);
    List<String> closing = ImmutableList.<String>builder().addAll(path).add("closing").build();
    blocks(body.closing(), annex ? heading(part, closing) : Place.of(Part.CLOSING));
  }

  private void annex(Annex annex, String name) {
    boolean plan =
        annex.type().filter(PLANS::contains).isPresent()
            || annex.title().map(VietnameseText::fold).filter(TaskReader::namesPlan).isPresent();
    body(annex.body(), Part.ANNEX, List.of(name), plan ? PartRole.OPEN : PartRole.SILENT);
  }

  private static boolean namesPlan(String title) {
    return title.startsWith("kế hoạch") || title.startsWith("chương trình");
  }

  private static Place heading(Part part, List<String> path) {
    return new Place(part, path, Place.HEADING, Optional.empty());
  }

  /** Outside of sections only orders and tables give tasks. */
  private void blocks(List<Block> blocks, Place parent) {
    for (int i = 0; i < blocks.size(); i++) {
      Place place = parent.block(i);
      if (blocks.get(i) instanceof Block.Table table) {
        drafts.addAll(TaskTable.read(table, place, known));
      } else if (parent.part() != Part.ANNEX) {
        String text = blocks.get(i).text();
        Assignment assignment = Assignment.in(text, known);
        if (assignment.explicit() && TaskText.givesWork(text)) {
          drafts.add(new TaskDraft(place, text, assignment));
        }
      }
    }
  }
}
