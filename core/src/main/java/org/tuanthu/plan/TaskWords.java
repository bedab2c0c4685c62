package org.tuanthu.plan;

import java.util.Locale;

/** Steps over blanks and words of a text, each step bounded. */
final class TaskWords {
  private static final int LONGEST = 24;

  private TaskWords() {}

  /** The first position from {@code from} that is no blank. */
  static int skip(String text, int from) {
    int p = from;
    while (p < text.length() && p - from < LONGEST && Character.isWhitespace(text.charAt(p))) {
      p++;
    }
    return p;
  }

  /** The end of the run of letters, digits and {@code &} that begins at {@code from}. */
  static int end(String text, int from) {
    int p = from;
    while (p < text.length() && p - from < LONGEST && isLetter(text.charAt(p))) {
      p++;
    }
    return p;
  }

  /** The start of the run of letters that ends before {@code end}. */
  static int back(String text, int end) {
    int p = end;
    while (p > 0 && end - p < LONGEST && Character.isLetter(text.charAt(p - 1))) {
      p--;
    }
    return p;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '&';
  }

  /** Those characters in lower case, with the tone mark of "ủy" and "tòa" on the first vowel. */
  static String lower(String text, int from, int to) {
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "uỷ" -> "ủy";
      case "toà" -> "tòa";
      default -> word;
    };
  }

  /** The word at {@code from} in lower case; empty where none begins. */
  static String lower(String text, int from) {
    return lower(text, from, end(text, from));
  }

  static boolean isLowerCase(String text, int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  /** The text without blanks and closing marks at its ends. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && " ,;:.-".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " ,;:.-/".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String inner = text.substring(from, to);
    boolean unopened = inner.endsWith(")") && inner.indexOf('(') < 0;
    return unopened ? trim(inner.substring(0, inner.length() - 1)) : inner;
  }
}
