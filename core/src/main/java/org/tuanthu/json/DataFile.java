package org.tuanthu.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;

/** A data file of an agency's own: UTF-8, with or without a mark. */
final class DataFile {

  private DataFile() {}

  static <T> T read(Source source, Function<String, T> reader) {
    try {
      return reader.apply(text(source));
    } catch (IllegalArgumentException e) {
      throw new UnreadableDocumentException(source.name(), String.valueOf(e.getMessage()), e);
    }
  }

  private static String text(Source source) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(source.bytes())).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableDocumentException(source.name(), "is not UTF-8", e);
    }
  }
}
