package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tuanthu.document.Block;
import org.tuanthu.document.Place;
import org.tuanthu.plan.TaskColumns.Column;
import org.tuanthu.text.Span;

/** Reads the tasks of a table (bảng phân công nhiệm vụ), one a row. */
final class TaskTable {
  private static final Pattern COUNTED = Pattern.compile("\\s*+\\(?\\s?\\d{0,2}\\s?\\)?\\s*+");
  private static final Pattern PART_NUMBER = Pattern.compile("[IVX]{1,6}\\.?|[A-H]\\.?|Phần.*");

  private final TaskColumns columns;
  private final Place place;
  private final KnownUnits known;
  private final ImmutableList.Builder<TaskDraft> drafts = ImmutableList.builder();

  private TaskTable(TaskColumns columns, Place place, KnownUnits known) {
    this.columns = columns;
    this.place = place;
    this.known = known;
  }

  /** The tasks of a table whose head says who does what or by when; none of any other table. */
  static List<TaskDraft> read(Block.Table table, Place place, KnownUnits known) {
    List<List<String>> rows = table.rows();
    Optional<TaskColumns> columns = TaskColumns.of(rows);
    if (columns.isEmpty()) {
      return List.of();
    }
    TaskTable reader = new TaskTable(columns.get(), place, known);
    int offset = 0;
    for (int i = 0; i < rows.size(); i++) {
      int length = rows.get(i).stream().mapToInt(cell -> cell.length() + 1).sum();
      int end = offset + Math.max(0, length - 1);
      if (i >= columns.get().firstRow()) {
        reader.row(rows.get(i), new Span(offset, end));
      }
      offset += Math.max(1, length);
    }
    return reader.drafts.build();
  }

  private void row(List<String> row, Span span) {
    String text = columns.cell(row, Column.TASK).strip();
    if (text.isEmpty() || isCounted(row) || columns.isHead(row) || isPart(row, text)) {
      return;
    }
    TaskDetails details = new TaskDetails();
    put(details, TaskLabel.Kind.LEAD, columns.cell(row, Column.LEAD));
    put(details, TaskLabel.Kind.COORDINATING, columns.cell(row, Column.COORDINATING));
    put(details, TaskLabel.Kind.DUE, columns.cell(row, Column.DUE));
    put(details, TaskLabel.Kind.RESULT, columns.cell(row, Column.RESULT));
    TaskDraft draft = new TaskDraft(place.range(span), text, Assignment.in(text, known));
    draft.row(details);
    drafts.add(draft);
  }

  /** A cell may name several things by labels of its own ("Chủ trì: …; phối hợp: …"). */
  private static void put(TaskDetails details, TaskLabel.Kind kind, String cell) {
    Optional<TaskLabel> label = TaskLabel.opening(cell.strip());
    if (label.isPresent()) {
      details.putAll(cell.strip(), 0);
    } else {
      details.put(kind, cell);
    }
  }

  /** The row "(1) (2) (3)" under the head. */
  private static boolean isCounted(List<String> row) {
    return row.stream().allMatch(cell -> COUNTED.matcher(cell).matches());
  }

  /** A row that heads a part of the table: nothing beside its words, and a number of its own. */
  private boolean isPart(List<String> row, String text) {
    String beside =
        row.stream()
            .map(String::strip)
            .filter(cell -> !cell.isEmpty() && !cell.equals(text))
            .collect(Collectors.joining("|"));
    boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT));
    return beside.isEmpty()
        || PART_NUMBER.matcher(beside).matches()
        || (capitals && COUNTED.matcher(beside).matches());
  }
}
