package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines; a line that begins a page keeps its form feed. */
final class TextLines {
  private static final int LONGEST_LINE = 1_000_000;

  private TextLines() {}

  static List<RawBlock> of(String name, String text) {
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
