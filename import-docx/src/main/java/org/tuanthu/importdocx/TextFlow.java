package org.tuanthu.importdocx;

import java.util.Locale;
import org.tuanthu.text.VietnameseText;

/** The words of one paragraph as they come. Line feeds stand for the breaks of lines in it. */
final class TextFlow {
  /** A tab shows as so many blanks, which the reader of columns can see. */
  private static final String TAB = " ".repeat(8);

  private static final int LONGEST_LABEL = 8;

  private final Budget budget;
  private final StringBuilder text = new StringBuilder();
  private int lineStart;

  TextFlow(Budget budget) {
    this.budget = budget;
  }

  void words(String words, boolean capitals) throws WordFileException {
    budget.characters(words.length());
    String shown = capitals ? words.toUpperCase(Locale.ROOT) : words;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c == '\t') {
        tab();
      } else {
        text.append(c == '\n' || c == '\r' || c == '\f' ? ' ' : c);
      }
    }
  }

  /** After a number or a bullet a tab is one blank. */
  void tab() throws WordFileException {
    budget.characters(TAB.length());
    text.append(afterLabel() ? " " : TAB);
  }

  private boolean afterLabel() {
    int length = text.length() - lineStart;
    if (length == 0 || length > LONGEST_LABEL) {
      return false;
    }
    for (int i = lineStart; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        return false;
      }
    }
    return true;
  }

  void lineBreak() throws WordFileException {
    budget.characters(1);
    text.append('\n');
    lineStart = text.length();
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** The words in normal form. */
  String normalized() {
    return VietnameseText.normalize(text.toString());
  }
}
