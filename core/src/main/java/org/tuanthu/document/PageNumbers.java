package org.tuanthu.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lone numbers that count the pages: 2, - 3 -, Trang 4, Trang 5/7. */
final class PageNumbers {
  private static final int FIRST = 3;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iU)(?:-\\s?(\\d{1,3})\\s?-|(?:trang\\s)?(\\d{1,3})|trang\\s(\\d{1,3})\\s?/\\s?\\d{1,3})");

  private int page;

  /** Whether a line could be the number of a page. */
  static boolean isAlone(String line) {
    return line.length() <= 14 && NUMBER.matcher(line).matches();
  }

  /** Whether a line at the head of a page is a number, from which pages then count. */
  boolean isAnew(String line) {
    int number = number(line);
    if (number > 0) {
      page = number;
    }
    return number > 0;
  }

  private static int number(String line) {
    Matcher m = NUMBER.matcher(line);
    if (line.length() > 14 || !m.matches()) {
      return 0;
    }
    String digits = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
    return Integer.parseInt(digits);
  }

  /** Whether a line is the number of the page after the last one; it is then counted. */
  boolean isNext(String line) {
    int number = number(line);
    if (number == 0) {
      return false;
    }
    boolean next = page == 0 ? number >= 1 && number <= FIRST : number > page && number <= page + 2;
    if (next) {
      page = number;
    }
    return next;
  }
}
