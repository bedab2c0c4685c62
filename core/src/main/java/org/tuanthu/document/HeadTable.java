package org.tuanthu.document;

import java.util.List;

/** The table of the first page, when it holds not only the head but also the type and the title. */
final class HeadTable {
  private static final int LAST_ROW = 12;

  private HeadTable() {}

  /** The row that has one cell of words, among them a line that names a type; -1 for none. */
  static int typeRow(RawBlock.Grid grid) {
    for (int i = 0; i < Math.min(grid.rows().size(), LAST_ROW); i++) {
      List<List<String>> cells =
          grid.rows().get(i).stream().map(HeadTable::lines).filter(l -> !l.isEmpty()).toList();
      if (cells.size() == 1 && cells.get(0).stream().anyMatch(HeadTable::namesType)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> lines(RawBlock.Cell cell) {
    return cell.paragraphs().stream().flatMap(p -> TypedLines.of(p.text()).stream()).toList();
  }

  private static boolean namesType(String line) {
    String stripped = line.strip();
    return Lines.isCapitals(stripped) && DocumentType.named(stripped).isPresent();
  }
}
