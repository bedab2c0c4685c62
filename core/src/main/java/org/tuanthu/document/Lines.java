package org.tuanthu.document;

/** What the letters and marks of a line tell. */
final class Lines {

  private Lines() {}

  /** Whether the line has at least two letters and hardly any small one. */
  static boolean isCapitals(String line) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper >= 2 && lower * 10 <= upper;
  }

  /** The last character that is no blank, or a blank. */
  static char last(String line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      if (!Character.isWhitespace(line.charAt(i))) {
        return line.charAt(i);
      }
    }
    return ' ';
  }

  /**
   * Whether a sentence or list item ends here: {@code . ; : ! ?}, perhaps before a quotation mark.
   */
  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && " \u201D\"\u2019)".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".;:!?\u2026".indexOf(line.charAt(end - 1)) >= 0;
  }

  /** Whether the first letter is small. */
  static boolean startsSmall(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
  }

  /** Whether every word begins with a capital, as in a person's name of two to six words. */
  static boolean isName(String line) {
    int words = 0;
    boolean start = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ') {
        start = true;
      } else if (start) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        words++;
        start = false;
      } else if (!Character.isLetter(c) && c != '-' && c != '\u2019' && c != '\'' && c != '.') {
        return false;
      }
    }
    return words >= 2 && words <= 6 && !isCapitals(line);
  }

  /** The text without the marks that close a list item. */
  static String withoutClosingMark(String text) {
    int end = text.length();
    while (end > 0 && " ;,.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
