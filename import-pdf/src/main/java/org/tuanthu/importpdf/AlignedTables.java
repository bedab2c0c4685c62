package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables without drawn lines on a page.
 *
 * @param tables from above
 * @param others the lines outside of them
 * @param last the table that the page ends with
 */
record AlignedTables(
    List<AlignedTable> tables, List<PrintedLine> others, Optional<AlignedTable> last) {

  /**
   * Finds them.
   *
   * @param above the table that the page above ends with
   */
  static AlignedTables of(List<PrintedLine> lines, Optional<AlignedTable> above) {
    List<AlignedTable> tables = new ArrayList<>();
    List<PrintedLine> others = new ArrayList<>();
    Optional<AlignedTable> open = above;
    for (int i = 0; i < lines.size(); ) {
      List<PrintedLine> rest = lines.subList(i, lines.size());
      boolean number = lines.get(i).isPageNumber();
      Optional<AlignedTable> table =
          tables.isEmpty() && !number
              ? open.flatMap(last -> last.onNextPage(rest))
              : Optional.empty();
      if (table.isEmpty()) {
        table = AlignedTable.at(rest);
      }
      if (table.isPresent()) {
        tables.add(table.get());
        open = table;
        i += table.get().lines();
      } else {
        open = number ? open : Optional.empty();
        others.add(lines.get(i++));
      }
    }
    return new AlignedTables(tables, others, open);
  }
}
