package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What the source shows, free of page furniture: a line or paragraph with its layout, or a table.
 */
sealed interface Row {

  /**
   * A line, or a paragraph that the format delimits.
   *
   * @param text without blanks at its ends; those inside are kept, they show columns
   * @param indent the blanks before it
   * @param gap whether a blank line that means something stands before it
   * @param turned whether a page break or page number stands before it
   * @param whole whether the format itself delimits it
   */
  record Text(String text, int indent, boolean gap, boolean turned, boolean whole, Origin origin)
      implements Row {

    /** A piece of this row with the same origin. */
    Text piece(String part, int at) {
      return new Text(part.strip(), at, gap, turned, whole, origin);
    }
  }

  /** A table: rows of cells of lines. */
  record Table(List<List<List<Text>>> rows) implements Row {
    public Table {
      ImmutableList.Builder<List<List<Text>>> copy = ImmutableList.builder();
      for (List<List<Text>> row : rows) {
        ImmutableList.Builder<List<Text>> cells = ImmutableList.builder();
        row.forEach(cell -> cells.add(ImmutableList.copyOf(cell)));
        copy.add(cells.build());
      }
      rows = copy.build();
    }

    /** All lines, cell after cell. */
    List<Text> lines() {
      return rows.stream()
          .flatMap(List::stream)
          .flatMap(List::stream)
          .collect(ImmutableList.toImmutableList());
    }
  }
}
