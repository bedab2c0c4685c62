package org.tuanthu.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a line of recipients goes over into the column of the signature. */
final class TailColumns {
  private static final Pattern AUTHORITY =
      Pattern.compile("(?U)(?<=[\\s;.,:])(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\\s?[./]?\\s\\p{Lu}{2}");
  private static final int LONGEST_NOISE = 8;

  private TailColumns() {}

  /**
   * Where the words of the right column begin: an authority, what follows three blanks, or a name
   * after the mark that closes an item; 0 when there is one column.
   */
  static int cut(String text) {
    Matcher authority = AUTHORITY.matcher(text);
    if (authority.find()) {
      return authority.start();
    }
    int gap = afterGap(text);
    return gap > 0 ? gap : name(text);
  }

  private static int afterGap(String text) {
    int run = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        run++;
      } else if (run >= 3) {
        return i;
      } else {
        run = 0;
      }
    }
    return 0;
  }

  private static int name(String text) {
    int mark = text.lastIndexOf(';');
    if (mark <= 0) {
      return 0;
    }
    String rest = text.substring(mark + 1).strip();
    return Lines.isName(rest) && Surnames.begins(rest) ? mark + 1 : 0;
  }

  /** Where letters and marks that make no word follow a closed item, as scanning leaves them. */
  static int noise(String text) {
    int mark = text.lastIndexOf(';');
    if (mark <= 0 || mark == text.length() - 1 || text.length() - mark > LONGEST_NOISE) {
      return 0;
    }
    int letters = 0;
    for (int i = mark + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c) || Character.isDigit(c) || c == '(' || c == '.') {
        return 0;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters <= 2 ? mark + 1 : 0;
  }
}
