package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose cells are closed by {@code |}, on one line or, as web pages leave it, with every
 * mark and every line of a cell on a line of its own.
 *
 * @param rows the cells
 * @param rules the ruled lines inside
 * @param end the index of the first block after the table
 */
record BarTable(List<List<List<Row.Text>>> rows, List<Furniture> rules, int end) {

  static boolean startsAt(String line) {
    return line.startsWith("|") || line.stripLeading().startsWith("|");
  }

  static BarTable read(List<RawBlock> blocks, int start) {
    Reader reader = new Reader();
    int at = start;
    while (at < blocks.size()
        && blocks.get(at) instanceof RawBlock.Line line
        && reader.take(line.text(), line.origin())) {
      at++;
    }
    return new BarTable(reader.rows(), reader.rules, at);
  }

  private static final class Reader {
    private final List<List<List<Row.Text>>> rows = new ArrayList<>();
    private List<List<Row.Text>> row = new ArrayList<>();
    private final List<Furniture> rules = new ArrayList<>();
    private List<Row.Text> cell = new ArrayList<>();
    private boolean open;
    private boolean afterMark;
    private boolean gap;
    private boolean words;
    private boolean ruled;
    private int columns;

    /** Whether the line still belongs to the table. */
    boolean take(String raw, Origin origin) {
      String line = raw.stripTrailing();
      int start = line.length() - line.stripLeading().length();
      if (line.isEmpty()) {
        gap = true;
        return true;
      }
      if (afterMark && gap && words && line.charAt(start) != '|') {
        return false;
      }
      gap = false;
      int from = start;
      for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
        words(line, from, bar, origin);
        mark();
        from = bar + 1;
      }
      words(line, from, line.length(), origin);
      return true;
    }

    private void words(String line, int from, int to, Origin origin) {
      String text = line.substring(from, to);
      String stripped = text.strip();
      if (stripped.isEmpty()) {
        return;
      }
      afterMark = false;
      if (PageFurniture.isRule(stripped)) {
        ruled = true;
        rules.add(new Furniture(Furniture.Kind.RULE, stripped, origin));
      } else {
        words = true;
        int column = from + text.length() - text.stripLeading().length();
        cell.add(new Row.Text(stripped, 0, false, false, false, origin, column));
      }
    }

    private void mark() {
      boolean emptyCell = afterMark && cell.isEmpty();
      if (!open) {
        open = true;
      } else if (emptyCell && !row.isEmpty() && (columns == 0 || row.size() >= columns)) {
        endRow();
      } else {
        row.add(cell);
        cell = new ArrayList<>();
      }
      afterMark = true;
    }

    private void endRow() {
      columns = Math.max(columns, row.size());
      addRow();
    }

    /** Adds the row unless it is only the rule below the head of the table. */
    private void addRow() {
      if (!ruled || row.stream().anyMatch(c -> !c.isEmpty())) {
        rows.add(row);
      }
      ruled = false;
      row = new ArrayList<>();
    }

    List<List<List<Row.Text>>> rows() {
      if (!cell.isEmpty()) {
        row.add(cell);
      }
      if (!row.isEmpty()) {
        addRow();
      }
      return rows;
    }
  }
}
