package org.tuanthu.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.document.Place;

/** A task while it is read: what its own words say, and what stands around it. */
final class TaskDraft {
  private static final Pattern RESULT =
      Pattern.compile("(?:ết quả|ản phẩm)(?: dự kiến| cần đạt)? là:? ([^.;]{3,300}+)");

  private final Place place;
  private final String text;
  private final Assignment assignment;
  private final TaskDetails details = new TaskDetails();
  private Optional<String> above = Optional.empty();
  private Optional<TaskDetails> row = Optional.empty();

  TaskDraft(Place place, String text, Assignment assignment) {
    this.place = place;
    this.text = text;
    this.assignment = assignment;
    details.putAll(text, 0);
  }

  /** The unit of the heading above. */
  void above(Optional<String> unit) {
    above = unit;
  }

  /** What the other cells of its row say. */
  void row(TaskDetails cells) {
    row = Optional.of(cells);
  }

  /** What labels beside the task say. */
  void merge(TaskDetails more) {
    details.merge(more);
  }

  Task task() {
    return row.map(this::ofRow).orElseGet(this::ofSentence);
  }

  /** Its cells say all; words in the sentence are no second lead or date. */
  private Task ofRow(TaskDetails cells) {
    return new Task(place, text, cells.lead(), cells.coordinating(), cells.due(), cells.result());
  }

  private Task ofSentence() {
    Optional<String> explicit = assignment.lead().filter(lead -> assignment.explicit());
    Optional<String> lead = explicit.or(details::lead).or(assignment::lead).or(() -> above);
    List<String> together = details.coordinating();
    return new Task(
        place,
        text,
        lead,
        together.isEmpty() ? assignment.coordinating() : together,
        details.due().or(() -> DueWords.find(text)),
        details.result().or(() -> result(text)));
  }

  private static Optional<String> result(String text) {
    Matcher m = RESULT.matcher(text);
    return m.find() ? Optional.of(TaskWords.trim(m.group(1))) : Optional.empty();
  }
}
