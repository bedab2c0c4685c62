package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The letters of a page, those inside of tables by cell.
 *
 * @param tables those with words in several cells, from above
 * @param others the letters outside of tables
 */
record PageTables(List<Filled> tables, List<Letter> others) {

  /**
   * A table and its words.
   *
   * @param letters by the index of the cell
   */
  record Filled(RuledTable table, Map<Integer, List<Letter>> letters) implements PrintedTable {

    @Override
    public double top() {
      return table.top();
    }

    @Override
    public boolean hasColumnsOf(PrintedTable other) {
      return other instanceof Filled filled && table.hasColumnsOf(filled.table);
    }

    @Override
    public List<List<List<PrintedLine>>> rows() {
      List<List<List<PrintedLine>>> rows = new ArrayList<>();
      for (int row = 0; row < table.rows(); row++) {
        List<List<PrintedLine>> cells = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
          List<Letter> cell = letters.getOrDefault(row * table.columns() + column, List.of());
          cells.add(PrintedLine.of(cell));
        }
        rows.add(cells);
      }
      return rows;
    }
  }

  static PageTables of(List<Letter> letters, List<Rule> rules) {
    List<Filled> tables =
        RuledTable.of(rules).stream().map(table -> new Filled(table, new TreeMap<>())).toList();
    List<Letter> others = new ArrayList<>();
    for (Letter letter : letters) {
      if (!isInside(letter, tables)) {
        others.add(letter);
      }
    }
    List<Filled> kept = new ArrayList<>();
    for (Filled table : tables) {
      if (table.letters().size() > 1) {
        kept.add(table);
      } else {
        table.letters().values().forEach(others::addAll);
      }
    }
    return new PageTables(kept, others);
  }

  private static boolean isInside(Letter letter, List<Filled> tables) {
    for (Filled filled : tables) {
      int cell = filled.table().cell(letter);
      if (cell >= 0) {
        filled.letters().computeIfAbsent(cell, c -> new ArrayList<>()).add(letter);
        return true;
      }
    }
    return false;
  }
}
