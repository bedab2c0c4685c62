package org.tuanthu.document;

/**
 * Small marked letters among capitals, as "CộNG HòA": what is left when a text in capitals was kept
 * in an encoding that has no marked capitals.
 */
final class MixedCase {

  private MixedCase() {}

  /** The text with marked letters made capital in words and columns that are set in capitals. */
  static String mend(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = columnEnd(text, start);
      column(text, start, end, out);
      start = end;
    }
    return out.toString();
  }

  /** After the line feed or the three blanks that close a line or one of its columns. */
  private static int columnEnd(String text, int start) {
    int blanks = 0;
    for (int i = start; i < text.length(); i++) {
      blanks = text.charAt(i) == ' ' ? blanks + 1 : 0;
      if (blanks == 3 || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
        return i + 1;
      }
    }
    return text.length();
  }

  private static void column(String text, int from, int to, StringBuilder out) {
    boolean capitals = isInCapitals(text, from, to);
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      word(text, at, end, capitals, out);
      if (end < to) {
        out.append(text.charAt(end));
      }
      at = end + 1;
    }
  }

  private static void word(String text, int from, int to, boolean capitals, StringBuilder out) {
    boolean whole = capitals || (to - from > 1 && isMixed(text, from, to));
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      out.append(whole && c >= 128 ? Character.toUpperCase(c) : c);
    }
  }

  /** Whether a capital follows a letter of the word, and no plain small letter is in it. */
  private static boolean isMixed(String text, int from, int to) {
    boolean later = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 128 && Character.isLowerCase(c)) {
        return false;
      }
      later |= i > from && Character.isUpperCase(c);
    }
    return later;
  }

  /**
   * Whether a column has a word of plain capitals that is no part of a symbol, and no small one.
   */
  private static boolean isInCapitals(String text, int from, int to) {
    boolean found = false;
    boolean symbol = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 128 && Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isWhitespace(c)) {
        symbol = false;
      }
      symbol |= c == '/' || c == '-';
      found |= !symbol && i > from && isPlainCapital(c) && isPlainCapital(text.charAt(i - 1));
    }
    return found;
  }

  private static boolean isPlainCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
