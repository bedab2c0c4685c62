package org.tuanthu.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tuanthu.text.VietnameseText;

/** Reads plain text (văn bản thuần): what no other reader accepts. */
public final class TextReader implements DocumentReader {

  @Override
  public String id() {
    return "text";
  }

  @Override
  public boolean accepts(Source source) {
    return !source.startsWith('P', 'K', 3, 4);
  }

  @Override
  public Reading<AdministrativeDocument> read(Source source) {
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    return DocumentAssembler.assemble(source.name(), lines(VietnameseText.normalize(text)));
  }

  private static List<RawBlock> lines(String text) {
    List<RawBlock> lines = new ArrayList<>();
    int start = 0;
    String mark = "";
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c != '\n' && c != '\r' && c != '\f') {
        continue;
      }
      boolean returned = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (!returned && !(c == '\f' && i == start)) {
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
}
