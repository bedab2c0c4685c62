package org.tuanthu.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuanthu.text.VietnameseText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The rows of a CSV file as the rows of a JSON form: an empty cell is an absent field, {@code |}
 * stands between the elements of a list, and the column {@code a.b} is the field {@code b} of the
 * object {@code a}. Whether commas or semicolons separate the cells, the header says.
 */
final class CsvTable {
  private static final int LONGEST_NAME = 60;
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private final List<String> header;

  private CsvTable(List<String> header) {
    this.header = header;
  }

  /**
   * The rows of a text as the value of a form whose one list has that name.
   *
   * @throws IllegalArgumentException if it is no CSV with a header and rows
   */
  static JsonAt parse(String csv, String list) {
    List<List<String>> lines = lines(csv);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("row 1: the header is missing");
    }
    return new CsvTable(header(lines.get(0))).form(lines, list);
  }

  private static List<List<String>> lines(String csv) {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(csv));
    List<List<String>> lines = new ArrayList<>();
    try (MappingIterator<String[]> rows =
        MAPPER.readerFor(String[].class).with(schema).readValues(csv)) {
      while (rows.hasNextValue()) {
        lines.add(cells(rows.nextValue()));
      }
    } catch (JacksonException e) {
      String problem = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new IllegalArgumentException(
          "row " + (lines.size() + 1) + ": is no CSV: " + problem, e);
    }
    return lines;
  }

  private static List<String> cells(String[] row) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (String cell : row) {
      cells.add(VietnameseText.normalize(cell).strip());
    }
    return cells.build();
  }

  private static char separator(String csv) {
    String header = csv.lines().findFirst().orElse("");
    boolean comma = header.contains(",");
    boolean semicolon = header.contains(";");
    if (comma && semicolon) {
      throw new IllegalArgumentException(
          "row 1: has commas and semicolons, one of them must separate the columns");
    }
    return semicolon ? ';' : ',';
  }

  private static List<String> header(List<String> names) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (name.isEmpty() || name.length() > LONGEST_NAME) {
        throw new IllegalArgumentException(
            "row 1: column "
                + (i + 1)
                + " must have a name of at most "
                + LONGEST_NAME
                + " characters");
      }
      if (!seen.add(name)) {
        throw new IllegalArgumentException("row 1: has the column '" + name + "' twice");
      }
    }
    return names;
  }

  private JsonAt form(List<List<String>> lines, String list) {
    ImmutableList.Builder<JsonAt> rows = ImmutableList.builder();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = lines.get(i);
      if (!cells.stream().allMatch(String::isEmpty)) {
        rows.add(new JsonAt(row(cells), new CsvCell(i + 1, "", header)));
      }
    }
    List<JsonAt> all = rows.build();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("row 2: the first row of data is missing");
    }
    return new JsonAt(Map.of(list, all), new CsvCell(1, "", List.of(list)));
  }

  private Object row(List<String> cells) {
    if (cells.size() != header.size()) {
      return new Misshapen(
          "has " + cells.size() + " cells, the header has " + header.size() + " columns");
    }
    Map<String, String> filled = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        filled.put(header.get(i), cells.get(i));
      }
    }
    return object(filled);
  }

  private static Map<String, Object> object(Map<String, String> cells) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, Map<String, String>> inner = new LinkedHashMap<>();
    cells.forEach(
        (name, cell) -> {
          int dot = name.indexOf('.');
          if (dot < 0) {
            fields.put(name, cell);
          } else {
            inner
                .computeIfAbsent(name.substring(0, dot), n -> new LinkedHashMap<>())
                .put(name.substring(dot + 1), cell);
          }
        });
    inner.forEach((name, object) -> fields.put(name, object(object)));
    return fields;
  }

  /** A row that is no object; says why. */
  record Misshapen(String problem) {}
}
