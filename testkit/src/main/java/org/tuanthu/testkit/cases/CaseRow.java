package org.tuanthu.testkit.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param table the name of the file
 * @param number as a spreadsheet counts; the header is row 1
 * @param header the names of the columns as written
 * @param cells what is not empty
 */
record CaseRow(
    String table, int number, Map<CaseColumn, String> header, Map<CaseColumn, String> cells) {

  /** What stands in that column; empty where nothing does. */
  String get(CaseColumn column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(CaseColumn column) {
    return cells.containsKey(column);
  }

  /** The parts of the cell between bars. */
  List<String> list(CaseColumn column) {
    return Arrays.stream(get(column).split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  String place() {
    return table + ", row " + number;
  }

  /** The problem with file, row and column in front. */
  IllegalArgumentException refused(CaseColumn column, String problem) {
    String name = header.getOrDefault(column, column.vietnamese());
    return new IllegalArgumentException(place() + ", column '" + name + "': " + problem);
  }
}
