package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines; a line that begins a page keeps its form feed. Of many empty lines in a
 * row only a few are handed on, as more of them say nothing more.
 */
final class TextLines {
  private static final int LONGEST_LINE = 1_000_000;
  private static final int MOST_LINES = 600_000;
  private static final int MOST_EMPTY = 3;

  private final String source;
  private final List<RawBlock> lines = new ArrayList<>();
  private int number;
  private int empty;

  private TextLines(String source) {
    this.source = source;
  }

  /**
   * The lines of a text.
   *
   * @throws UnreadableDocumentException if there are too many, or one is too long
   */
  static List<RawBlock> of(String source, String text) {
    TextLines lines = new TextLines(source);
    int start = 0;
    String mark = "";
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (!endsLine(c)) {
        continue;
      }
      boolean returned = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (!returned && !(c == '\f' && i == start)) {
        lines.add(mark, text, start, i);
        mark = "";
      }
      if (c == '\f') {
        mark = "\f";
      }
      start = i + 1;
    }
    return lines.lines;
  }

  private static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void add(String mark, String text, int from, int to) {
    number++;
    empty = from == to && mark.isEmpty() ? empty + 1 : 0;
    if (empty > MOST_EMPTY) {
      return;
    }
    if (to - from > LONGEST_LINE) {
      throw new UnreadableDocumentException(
          source,
          "line " + number + " has " + (to - from) + " characters, the limit is " + LONGEST_LINE);
    }
    if (lines.size() == MOST_LINES) {
      throw new UnreadableDocumentException(
          source, "has more than " + MOST_LINES + " lines, the limit for one document");
    }
    String line = text.substring(from, to);
    lines.add(new RawBlock.Line(mark.isEmpty() ? line : mark + line, new Origin.TextLine(number)));
  }
}
