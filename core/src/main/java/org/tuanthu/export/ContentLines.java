package org.tuanthu.export;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;

/**
 * The content lines of an iCalendar stream (RFC 5545, section 3.1): ended by carriage return and
 * line feed, folded at 75 octets. A fold stands between letters, never within the octets of one nor
 * between a letter and its combining marks.
 */
final class ContentLines {
  private static final int LIMIT = 75;
  private static final String END = "\r\n";
  private static final CharMatcher CONTROL =
      CharMatcher.javaIsoControl().and(CharMatcher.isNot('\t')).precomputed();

  private final StringBuilder lines = new StringBuilder();

  /** Adds a line whose value is written as it is. */
  ContentLines line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** Adds a line whose value is a text. */
  ContentLines text(String name, String value) {
    return line(name, escaped(value));
  }

  byte[] bytes() {
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Backslash, semicolon, comma and line breaks as RFC 5545, section 3.3.11 wants them. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    String unbroken = text.replace(END, "\n").replace('\r', '\n');
    for (int i = 0; i < unbroken.length(); i++) {
      char c = unbroken.charAt(i);
      switch (c) {
        case '\n' -> escaped.append("\\n");
        case '\\', ';', ',' -> escaped.append('\\').append(c);
        default -> escaped.append(CONTROL.matches(c) ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  private void fold(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int end = endOfLetter(line, at);
      int more = octets(line, at, end);
      if (octets + more > LIMIT && octets > 1) {
        lines.append(END).append(' ');
        octets = 1;
      }
      lines.append(line, at, end);
      octets += more;
      at = end;
    }
    lines.append(END);
  }

  /** Behind the letter, its marks, and what it escapes; a letter too long for a line is cut. */
  private static int endOfLetter(String line, int start) {
    int end = line.offsetByCodePoints(start, 1);
    if (line.charAt(start) == '\\' && end < line.length()) {
      end = line.offsetByCodePoints(end, 1);
    }
    while (end < line.length()) {
      int next = line.offsetByCodePoints(end, 1);
      if (!joins(line.codePointAt(end)) || octets(line, start, next) >= LIMIT) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static boolean joins(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  private static int octets(String line, int start, int end) {
    return line.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
  }
}
