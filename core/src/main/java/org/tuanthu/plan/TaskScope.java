package org.tuanthu.plan;

import java.util.List;

/**
 * A section while its tasks are read. Labels after tasks speak of all tasks since the labels
 * before; labels ahead of all tasks, or above a whole section, speak of every task in it.
 */
final class TaskScope {
  private final List<TaskDraft> drafts;
  private final int start;
  private final TaskDetails general = new TaskDetails();
  private int from;
  private TaskDetails run = new TaskDetails();
  private boolean running;
  private boolean labelled;

  TaskScope(List<TaskDraft> drafts) {
    this.drafts = drafts;
    this.start = drafts.size();
    this.from = start;
  }

  /** Whether the section has no task yet. */
  boolean isEmpty() {
    return drafts.size() == start;
  }

  /** Whether a label stood in the section. */
  boolean isLabelled() {
    return labelled;
  }

  /** A text that opens with a label, for the last task alone or for all since the last labels. */
  void label(String text, boolean lastAlone) {
    if (lastAlone && drafts.size() > from) {
      from = drafts.size() - 1;
    }
    details().putAll(text, 0);
  }

  /** The value that stands under a label. */
  void value(TaskLabel.Kind kind, String value) {
    details().put(kind, value);
  }

  private TaskDetails details() {
    running = true;
    labelled = true;
    return run;
  }

  /** Before a task or a subsection: what the labels said goes to their tasks. */
  void endLabels() {
    if (!running) {
      return;
    }
    if (from == drafts.size()) {
      general.merge(run);
    }
    drafts.subList(from, drafts.size()).forEach(draft -> draft.merge(run));
    from = drafts.size();
    run = new TaskDetails();
    running = false;
  }

  /** At the end of the section. */
  void close() {
    endLabels();
    if (labelled) {
      drafts.subList(start, drafts.size()).forEach(draft -> draft.merge(general));
    }
  }
}
