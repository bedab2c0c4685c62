package org.tuanthu.importdocx;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes tables, and paragraphs of several lines, for {@link WordFile}. */
final class WordTables {

  private WordTables() {}

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  static String row(String... cells) {
    return "<w:tr>"
        + Arrays.stream(cells)
            .map(cell -> "<w:tc>" + cell + "</w:tc>")
            .collect(Collectors.joining())
        + "</w:tr>";
  }

  static String lines(String... lines) {
    return Arrays.stream(lines).map(WordFile::p).collect(Collectors.joining());
  }

  /** One paragraph with lines that are broken by hand. */
  static String broken(String... lines) {
    return "<w:p>"
        + Arrays.stream(lines)
            .map(line -> WordFile.r(line).replace("\t", "</w:t><w:tab/><w:t>"))
            .collect(Collectors.joining("<w:r><w:br/></w:r>"))
        + "</w:p>";
  }

  static String wide(int columns, String content) {
    return "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='"
        + columns
        + "'/></w:tcPr>"
        + content
        + "</w:tc></w:tr>";
  }
}
