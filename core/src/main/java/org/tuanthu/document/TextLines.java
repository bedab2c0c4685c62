package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import org.tuanthu.text.Alignment;
import org.tuanthu.text.VietnameseText;

/**
 * Cuts a text into lines and brings each into normal form; a line that begins a page keeps its form
 * feed. Of many empty lines in a row only a few are handed on, as more of them say nothing more.
 */
final class TextLines {
  private static final int LONGEST_LINE = 1_000_000;
  private static final int MOST_LINES = 600_000;
  private static final int MOST_EMPTY = 3;

  private final String source;
  private final List<RawBlock> lines = new ArrayList<>();
  private final Alignments alignments = new Alignments();
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
  static TextLines of(String source, String text) {
    TextLines lines = new TextLines(source);
    int start = 0;
    boolean turned = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (!endsLine(c)) {
        continue;
      }
      boolean returned = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (!returned && !(c == '\f' && i == start)) {
        lines.add(text.substring(turned ? start - 1 : start, i));
        turned = false;
      }
      turned |= c == '\f';
      start = i + 1;
    }
    return lines;
  }

  List<RawBlock> lines() {
    return lines;
  }

  /** How the lines went into normal form. */
  Alignments alignments() {
    return alignments;
  }

  private static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void add(String raw) {
    number++;
    String line = VietnameseText.normalize(raw);
    empty = line.isEmpty() ? empty + 1 : 0;
    if (empty > MOST_EMPTY) {
      return;
    }
    if (line.length() > LONGEST_LINE) {
      throw new UnreadableDocumentException(
          source,
          "line " + number + " has " + line.length() + " characters, the limit is " + LONGEST_LINE);
    }
    if (lines.size() == MOST_LINES) {
      throw new UnreadableDocumentException(
          source, "has more than " + MOST_LINES + " lines, the limit for one document");
    }
    if (!line.equals(raw)) {
      alignments.put(number, Alignment.of(raw));
    }
    lines.add(new RawBlock.Line(line, new Origin.TextLine(number)));
  }
}
