package org.tuanthu.plan;

import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Block;
import org.tuanthu.document.Block.Paragraph;
import org.tuanthu.document.Place;
import org.tuanthu.document.Section;

/** Reads the tasks among the blocks of one section. */
final class BlockTasks {
  private final List<TaskDraft> drafts;
  private final TaskScope scope;
  private final PartRole role;
  private final KnownUnits known;
  private final BulletUnits units;
  private int taskLevel;

  BlockTasks(
      List<TaskDraft> drafts,
      TaskScope scope,
      PartRole role,
      Optional<String> sectionUnit,
      KnownUnits known) {
    this.drafts = drafts;
    this.scope = scope;
    this.role = role;
    this.known = known;
    this.units = new BulletUnits(sectionUnit);
  }

  void read(Section section, Place place) {
    boolean bulleted = SectionTasks.hasBullets(section);
    boolean divided = bulleted || !section.sections().isEmpty();
    for (int i = 0; i < section.blocks().size(); i++) {
      Place at = place.block(i);
      if (section.blocks().get(i) instanceof Block.Table table) {
        scope.endLabels();
        drafts.addAll(TaskTable.read(table, at, known));
      } else {
        Paragraph paragraph = (Paragraph) section.blocks().get(i);
        boolean numbered = i == 0 && section.title().isEmpty();
        paragraph(paragraph, at, !paragraph.bullet().isEmpty() || numbered || !divided, divided);
      }
    }
  }

  /**
   * Reads one paragraph.
   *
   * @param item whether it is a bullet, a numbered paragraph, or one of a section without bullets
   * @param divided whether other items may stand under it
   */
  private void paragraph(Paragraph paragraph, Place place, boolean item, boolean divided) {
    String text = paragraph.text();
    int level = units.enter(paragraph.bullet());
    Optional<TaskLabel> label = TaskLabel.opening(text);
    if (label.filter(TaskLabel::isAside).isPresent()) {
      scope.label(text, level > taskLevel);
      return;
    }
    boolean opens = text.endsWith(":") && divided;
    Optional<String> unit = UnitHeading.unit(text, !role.isContent());
    if (unit.isPresent()) {
      units.heading(unit);
      return;
    }
    boolean bare = label.isPresent() && label.get().end() >= text.length();
    Assignment assignment = Assignment.in(text, known);
    if (bare || TaskText.isRemark(text)) {
      return;
    }
    if (opens) {
      units.opening(assignment.lead());
      if (paragraph.bullet().isEmpty()) {
        return;
      }
    }
    if (isTask(text, item, label, assignment)) {
      scope.endLabels();
      TaskDraft draft = new TaskDraft(place, text, assignment);
      draft.above(units.above());
      drafts.add(draft);
      taskLevel = level;
    }
  }

  private boolean isTask(
      String text, boolean item, Optional<TaskLabel> label, Assignment assignment) {
    if (role.isContent()) {
      return item || assignment.explicit();
    }
    if (label.isPresent() || assignment.lead().isPresent()) {
      return label.isPresent() || !TaskText.onlyReports(text, assignment);
    }
    return item && units.above().isPresent() && !TaskText.isReport(text);
  }
}
