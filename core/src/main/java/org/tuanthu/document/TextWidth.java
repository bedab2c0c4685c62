package org.tuanthu.document;

/** How wide words print in the typeface of administrative documents, in hundredths of an em. */
final class TextWidth {
  private static final String NARROW = "iíìỉĩịjl.,;:'!|ftrI()/ ";
  private static final String WIDE = "mwMW@%";

  private TextWidth() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += of(text.charAt(i));
    }
    return width;
  }

  private static int of(char c) {
    if (c == 'i' || c == ' ' || NARROW.indexOf(c) >= 0) {
      return 29;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 80;
    }
    return Character.isUpperCase(c) ? 70 : 48;
  }

  /** The width of the first word and the blank before it. */
  static int ofFirstWord(String text) {
    int end = text.indexOf(' ');
    return of(' ') + of(end < 0 ? text : text.substring(0, end));
  }
}
