package org.tuanthu.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;

/**
 * A data file of an agency's own: UTF-8, with or without a mark; CSV where its name ends with
 * {@code .csv}, JSON otherwise.
 */
final class DataFile {

  private DataFile() {}

  /**
   * Reads a form; in a CSV file its one list has that name.
   *
   * @throws UnreadableDocumentException if it has another form
   */
  static <T> T read(Source source, String list, Function<JsonAt, T> reader) {
    return readText(
        source,
        text -> reader.apply(isCsv(source) ? CsvTable.parse(text, list) : JsonAt.parse(text)));
  }

  /**
   * Reads a form that exists as JSON alone, from its text.
   *
   * @throws UnreadableDocumentException if it has another form
   */
  static <T> T readText(Source source, Function<String, T> reader) {
    String text = text(source);
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw new UnreadableDocumentException(source.name(), String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Refuses a file if anything is wrong with its rows.
   *
   * @throws UnreadableDocumentException with all that is told
   */
  static void refuse(Source source, RowErrors errors) {
    try {
      errors.refuse();
    } catch (IllegalArgumentException e) {
      throw new UnreadableDocumentException(source.name(), String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean isCsv(Source source) {
    return source.name().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static String text(Source source) {
    ByteBuffer bytes = ByteBuffer.wrap(source.bytes());
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableDocumentException(
          source.name(), "is not UTF-8 in line " + (linesBefore(bytes) + 1), e);
    }
  }

  private static int linesBefore(ByteBuffer stopped) {
    int lines = 0;
    for (int i = 0; i < stopped.position(); i++) {
      lines += stopped.get(i) == '\n' ? 1 : 0;
    }
    return lines;
  }
}
