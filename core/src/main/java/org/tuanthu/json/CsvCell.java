package org.tuanthu.json;

import com.google.common.base.Splitter;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A cell of a CSV file, or a whole row where the column is empty. Rows are counted as a spreadsheet
 * shows them: the header is row 1.
 *
 * @param header the names of all columns
 */
record CsvCell(int row, String column, List<String> header) implements Where {
  private static final Splitter LISTED = Splitter.on('|').trimResults();
  private static final int LONGEST_NUMBER = 9;

  @Override
  public Where field(String name) {
    return new CsvCell(row, column.isEmpty() ? name : column + "." + name, header);
  }

  @Override
  public Where element(int index) {
    return this;
  }

  @Override
  public String place() {
    return "row " + row + (column.isEmpty() ? "" : ", column '" + column + "'");
  }

  @Override
  public String says(String problem) {
    return place() + ": " + problem;
  }

  @Override
  public String lacks(String name) {
    CsvCell cell = new CsvCell(row, column.isEmpty() ? name : column + "." + name, header);
    boolean inHeader =
        header.stream()
            .anyMatch(other -> other.equals(cell.column) || other.startsWith(cell.column + "."));
    return inHeader
        ? cell.says("must not be empty")
        : "row 1: lacks the column '" + cell.column + "'";
  }

  @Override
  public String unknown(String name, List<String> known) {
    String prefix = column.isEmpty() ? "" : column + ".";
    return "row 1: has the unknown column '" + prefix + name + "', known are " + known;
  }

  @Override
  public Collection<?> names(Collection<?> filled) {
    String prefix = column.isEmpty() ? "" : column + ".";
    return header.stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .map(name -> name.contains(".") ? name.substring(0, name.indexOf('.')) : name)
        .toList();
  }

  @Override
  public Object list(Object value) {
    if (value instanceof String text) {
      return LISTED.splitToList(text);
    }
    return value instanceof Map ? List.of(value) : value;
  }

  @Override
  public Object number(Object value) {
    return value instanceof String text
            && text.length() <= LONGEST_NUMBER
            && text.chars().allMatch(c -> c >= '0' && c <= '9')
            && !text.isEmpty()
        ? Integer.valueOf(text)
        : value;
  }

  @Override
  public boolean versioned() {
    return false;
  }
}
