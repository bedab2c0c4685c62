package org.tuanthu.testkit.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tuanthu.text.VietnameseText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** A CSV file of cases, with commas or semicolons as the header has them. */
final class CaseTable {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private final String name;

  private CaseTable(String name) {
    this.name = name;
  }

  /**
   * The rows that have cells.
   *
   * @param name of the file, for messages
   * @throws IllegalArgumentException if it is no such table; the message names row and column
   */
  static List<CaseRow> rows(String name, String csv) {
    return new CaseTable(name).rows(csv);
  }

  private List<CaseRow> rows(String csv) {
    List<String[]> lines = lines(csv);
    if (lines.isEmpty()) {
      throw refused(1, "the header is missing");
    }
    List<CaseColumn> columns = columns(lines.get(0));
    Map<CaseColumn, String> header = cells(lines.get(0), columns);
    List<CaseRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] line = lines.get(i);
      Map<CaseColumn, String> cells = cells(line, columns);
      if (line.length > columns.size()) {
        throw refused(
            i + 1, "has " + line.length + " cells, the header has " + columns.size() + " columns");
      }
      if (!cells.isEmpty()) {
        rows.add(new CaseRow(name, i + 1, header, cells));
      }
    }
    return rows;
  }

  private List<String[]> lines(String csv) {
    boolean semicolons = csv.lines().findFirst().orElse("").contains(";");
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(semicolons ? ';' : ',');
    List<String[]> lines = new ArrayList<>();
    try (MappingIterator<String[]> rows =
        MAPPER.readerFor(String[].class).with(schema).readValues(csv)) {
      while (rows.hasNextValue()) {
        lines.add(rows.nextValue());
      }
    } catch (JacksonException e) {
      String problem = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new IllegalArgumentException(
          name + ", row " + (lines.size() + 1) + ": is no CSV: " + problem, e);
    }
    return lines;
  }

  private List<CaseColumn> columns(String[] header) {
    List<CaseColumn> columns = new ArrayList<>();
    for (String cell : header) {
      CaseColumn column =
          CaseColumn.named(cell.strip())
              .orElseThrow(
                  () ->
                      refused(
                          1,
                          "has the unknown column '"
                              + cell
                              + "', known are "
                              + CaseColumn.names()));
      if (columns.contains(column)) {
        throw refused(1, "has the column '" + cell + "' twice");
      }
      columns.add(column);
    }
    for (CaseColumn needed :
        List.of(CaseColumn.CASE, CaseColumn.TEXT, CaseColumn.RULE, CaseColumn.VERDICT)) {
      if (!columns.contains(needed)) {
        throw refused(1, "lacks the column '" + needed.vietnamese() + "'");
      }
    }
    return columns;
  }

  private static Map<CaseColumn, String> cells(String[] line, List<CaseColumn> columns) {
    Map<CaseColumn, String> cells = new EnumMap<>(CaseColumn.class);
    for (int i = 0; i < Math.min(line.length, columns.size()); i++) {
      String cell = VietnameseText.normalize(line[i]).strip();
      if (!cell.isEmpty()) {
        cells.put(columns.get(i), cell);
      }
    }
    return cells;
  }

  private IllegalArgumentException refused(int row, String problem) {
    return new IllegalArgumentException(name + ", row " + row + ": " + problem);
  }
}
