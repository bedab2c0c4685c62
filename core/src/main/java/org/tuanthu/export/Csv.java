package org.tuanthu.export;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values: UTF-8 without a mark, quotes as in RFC 4180, rows ended by a line
 * feed.
 *
 * <p>A text that a spreadsheet would run as a formula, because it begins with {@code = + - @} or a
 * control character, gets an apostrophe in front. Dates and periods never do.
 */
final class Csv {
  static final Format FORMAT = new Format("csv", "text/csv", "csv");

  private static final CharMatcher QUOTED = CharMatcher.anyOf(",\"\r\n");
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n");

  private final StringBuilder text = new StringBuilder();

  Csv row(List<String> cells) {
    text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append('\n');
    return this;
  }

  void write(OutputStream out) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(String value) {
    String safe = !value.isEmpty() && FORMULA.matches(value.charAt(0)) ? "'" + value : value;
    return QUOTED.matchesAnyOf(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
