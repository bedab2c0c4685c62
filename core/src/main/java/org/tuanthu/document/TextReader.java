package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads plain text (văn bản thuần): what no other reader accepts.
 *
 * <p>Encodings are those of {@link SourceText}. A text is refused when no line of it shows that it
 * comes from an administrative document, or when a line is longer than a million characters.
 */
public final class TextReader implements DocumentReader {
  private static final int LONGEST_LINE = 1_000_000;

  @Override
  public String id() {
    return "text";
  }

  /** Everything but Word files, old or new, and PDF files. */
  @Override
  public boolean accepts(Source source) {
    return FileKind.of(source).filter(FileKind::hasOwnReader).isEmpty();
  }

  @Override
  public Reading<AdministrativeDocument> read(Source source) {
    SourceText decoded = SourceText.of(source);
    List<RawBlock> lines = lines(source.name(), decoded.text());
    DocumentSigns.require(source.name(), decoded.text());
    Reading<AdministrativeDocument> reading = DocumentAssembler.assemble(source.name(), lines);
    return reading.then(Function.identity(), decoded.note().stream().toList());
  }

  private static List<RawBlock> lines(String name, String text) {
    List<RawBlock> lines = new ArrayList<>();
    int start = 0;
    String mark = "";
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (!endsLine(c)) {
        continue;
      }
      boolean returned = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (!returned && !(c == '\f' && i == start)) {
        requireShort(name, i - start, lines.size() + 1);
        lines.add(
            new RawBlock.Line(
                mark + text.substring(start, i), new Origin.TextLine(lines.size() + 1)));
        mark = "";
      }
      if (c == '\f') {
        mark = "\f";
      }
      start = i + 1;
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static void requireShort(String name, int length, int line) {
    if (length > LONGEST_LINE) {
      throw new UnreadableDocumentException(
          name, "line " + line + " has " + length + " characters, the limit is " + LONGEST_LINE);
    }
  }
}
