package org.tuanthu.document;

/** Marks of the page that are no words of the document: rules, page numbers. */
final class PageFurniture {
  private static final int FIRST_NUMBERED_PAGE = 3;

  private int page;

  /** Whether a line consists of a rule only, such as {@code -------} or {@code *}. */
  static boolean isRule(String line) {
    int marks = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("-_=*~\u2013\u2014\u2500\u2015".indexOf(c) >= 0) {
        marks++;
      } else if (c != ' ') {
        return false;
      }
    }
    return marks >= 3 || (marks == 1 && line.strip().equals("*"));
  }

  /** Whether a line is the number of the page after the last one; it is then counted. */
  boolean isPageNumber(String line) {
    String digits = line;
    if (line.length() >= 3 && line.charAt(0) == '-' && line.endsWith("-")) {
      digits = line.substring(1, line.length() - 1).strip();
    }
    if (digits.isEmpty() || digits.length() > 3 || !allDigits(digits)) {
      return false;
    }
    int number = Integer.parseInt(digits);
    boolean next =
        page == 0
            ? number >= 1 && number <= FIRST_NUMBERED_PAGE
            : number > page && number <= page + 2;
    if (next) {
      page = number;
    }
    return next;
  }

  private static boolean allDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
