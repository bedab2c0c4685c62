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
   * @param column where in the line of its origin the text begins, from 0, or {@link
   *     Offsets#NOWHERE}
   */
  record Text(
      String text,
      int indent,
      boolean gap,
      boolean turned,
      boolean whole,
      Origin origin,
      int column)
      implements Row {

    /** The words between two offsets of this row. */
    Text piece(int from, int to) {
      int start = from;
      while (start < to && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      return at(start, text.substring(start, to).strip(), indent + from);
    }

    /** The last words of this row. */
    Text end(String words) {
      String stripped = words.strip();
      int start = Math.max(0, text.length() - words.stripLeading().length());
      return at(start, stripped, indent + start);
    }

    private Text at(int start, String words, int indent) {
      int at = column == Offsets.NOWHERE ? column : column + start;
      return new Text(words, indent, gap, turned, whole, origin, at);
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
