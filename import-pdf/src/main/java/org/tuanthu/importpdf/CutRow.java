package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tuanthu.document.RawBlock.Cell;
import org.tuanthu.document.RawBlock.Whole;

/** A row of a table that the end of a page cuts in two. */
final class CutRow {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]?");
  private static final String CLOSING = ".;:!?";

  private CutRow() {}

  /**
   * Whether the first row on a page is the rest of the last row above: it has no number, and words
   * in a single cell, or in cells whose sentences run on.
   */
  static boolean isRest(List<Cell> above, List<Cell> row) {
    if (!NUMBER.matcher(words(above.get(0))).matches() || !words(row.get(0)).isEmpty()) {
      return false;
    }
    int filled = 0;
    int runningOn = 0;
    for (int i = 1; i < Math.min(row.size(), above.size()); i++) {
      String upper = words(above.get(i));
      String lower = words(row.get(i));
      if (!lower.isEmpty()) {
        filled++;
        runningOn += runsOn(upper, lower) ? 1 : 0;
        if (upper.isEmpty()) {
          return false;
        }
      }
    }
    return filled == 1 || (filled > 1 && runningOn == filled);
  }

  private static boolean runsOn(String upper, String lower) {
    return Character.isLowerCase(lower.codePointAt(0))
        || upper.isEmpty()
        || CLOSING.indexOf(upper.charAt(upper.length() - 1)) < 0;
  }

  private static String words(Cell cell) {
    StringBuilder words = new StringBuilder();
    cell.paragraphs().forEach(paragraph -> words.append(' ').append(paragraph.text()));
    return words.toString().strip();
  }

  /** Both parts of the row, cell by cell. */
  static List<Cell> whole(List<Cell> above, List<Cell> rest) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      List<Whole> paragraphs = new ArrayList<>(above.get(i).paragraphs());
      paragraphs.addAll(i < rest.size() ? rest.get(i).paragraphs() : List.of());
      cells.add(new Cell(paragraphs));
    }
    return cells;
  }
}
