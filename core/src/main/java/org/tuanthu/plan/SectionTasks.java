package org.tuanthu.plan;

import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Block;
import org.tuanthu.document.Block.Paragraph;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Section;

/** Reads the tasks of sections into one list of drafts. */
final class SectionTasks {
  private final List<TaskDraft> drafts;
  private final KnownUnits known;

  SectionTasks(List<TaskDraft> drafts, KnownUnits known) {
    this.drafts = drafts;
    this.known = known;
  }

  /** Reads the outermost sections. */
  void read(List<Section> sections, Part part, List<String> path, PartRole role) {
    List<List<String>> paths = Section.paths(path, sections);
    for (int i = 0; i < sections.size(); i++) {
      Place place = new Place(part, paths.get(i), Place.HEADING, Optional.empty());
      section(sections.get(i), place, role, Optional.empty(), new TaskScope(drafts), true);
    }
  }

  private void section(
      Section section,
      Place place,
      PartRole outer,
      Optional<String> above,
      TaskScope around,
      boolean outermost) {
    Optional<TaskLabel> label =
        outermost || !section.sections().isEmpty()
            ? Optional.empty()
            : TaskLabel.heading(words(section));
    if (label.isPresent() && outer != PartRole.SILENT) {
      values(section, label.get().kind(), around);
      return;
    }
    PartRole role = outer.inside(section.title());
    if (role == PartRole.SILENT) {
      tables(section, place);
      return;
    }
    around.endLabels();
    TaskScope scope = new TaskScope(drafts);
    Optional<String> unit = unit(words(section), role).or(() -> above);
    new BlockTasks(drafts, scope, role, unit, known).read(section, place);
    List<List<String>> paths = Section.paths(place.path(), section.sections());
    for (int i = 0; i < paths.size(); i++) {
      Place inner = new Place(place.part(), paths.get(i), Place.HEADING, Optional.empty());
      section(section.sections().get(i), inner, role, unit, scope, false);
    }
    if (scope.isEmpty() && isTask(section, role, scope, above, outermost)) {
      TaskDraft draft =
          new TaskDraft(place, section.title(), Assignment.in(section.title(), known));
      draft.above(above);
      drafts.add(draft);
    }
    scope.close();
  }

  /** Whether a heading without tasks under it is one itself. */
  private boolean isTask(
      Section section, PartRole role, TaskScope scope, Optional<String> above, boolean outermost) {
    if (outermost
        || section.title().isEmpty()
        || UnitHeading.unit(section.title(), !role.isContent()).isPresent()) {
      return false;
    }
    boolean bare = section.blocks().isEmpty() && section.sections().isEmpty();
    if (!bare && !scope.isLabelled()) {
      return false;
    }
    return role.isContent()
        || above.isPresent()
        || Assignment.in(section.title(), known).lead().isPresent();
  }

  private Optional<String> unit(String words, PartRole role) {
    return UnitHeading.unit(words, !role.isContent())
        .or(() -> words.endsWith(":") ? Assignment.in(words, known).lead() : Optional.empty());
  }

  private static String words(Section section) {
    return section.title().isEmpty() && !section.blocks().isEmpty()
        ? section.blocks().get(0).text()
        : section.title();
  }

  /** A numbered label ("b) Cơ quan thực hiện:") with its value beside it or below. */
  private static void values(Section section, TaskLabel.Kind kind, TaskScope around) {
    if (!section.title().isEmpty()) {
      around.label(section.title(), false);
    }
    for (Block block : section.blocks()) {
      if (TaskLabel.opening(block.text()).isPresent()) {
        around.label(block.text(), false);
      } else {
        around.value(kind, block.text());
      }
    }
    section.sections().forEach(inner -> values(inner, kind, around));
  }

  private void tables(Section section, Place place) {
    for (int i = 0; i < section.blocks().size(); i++) {
      if (section.blocks().get(i) instanceof Block.Table table) {
        drafts.addAll(TaskTable.read(table, place.block(i), known));
      }
    }
    List<List<String>> paths = Section.paths(place.path(), section.sections());
    for (int i = 0; i < paths.size(); i++) {
      tables(
          section.sections().get(i),
          new Place(place.part(), paths.get(i), Place.HEADING, Optional.empty()));
    }
  }

  /** Whether any block of the section is a bullet. */
  static boolean hasBullets(Section section) {
    return section.blocks().stream()
        .anyMatch(block -> block instanceof Paragraph p && !p.bullet().isEmpty());
  }
}
