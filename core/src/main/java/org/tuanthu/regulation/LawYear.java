package org.tuanthu.regulation;

import java.util.Optional;

/** The year beside the name of a law ("Luật Viên chức năm 2010"): no date, and not of the name. */
final class LawYear {

  private LawYear() {}

  /** Whether exactly four figures of a year stand there. */
  static boolean isYear(String text, int p) {
    return Words.end(text, p) == p + 4
        && (text.startsWith("19", p) || text.startsWith("20", p))
        && Character.isDigit(text.charAt(p + 2))
        && Character.isDigit(text.charAt(p + 3))
        && (p + 5 >= text.length()
            || "/-.".indexOf(text.charAt(p + 4)) < 0
            || !Character.isLetterOrDigit(text.charAt(p + 5)));
  }

  /**
   * The end of the year that follows a name, bracketed or not; the end of the name if none does.
   */
  static int end(String text, int nameEnd) {
    int from = afterRevised(text, nameEnd);
    int p = Words.skip(text, from);
    if (p == from || p >= text.length()) {
      return from;
    }
    boolean bracket = text.charAt(p) == '(';
    int word = bracket ? p + 1 : p;
    int after = Words.after(text, word, "năm");
    int year = after < 0 ? word : Words.skip(text, after);
    if (!isYear(text, year)) {
      return from;
    }
    int end = year + 4;
    if (!bracket) {
      return end;
    }
    return end < text.length() && text.charAt(end) == ')' ? end + 1 : from;
  }

  /** A law that replaces its namesake is often called "Luật … (sửa đổi)". */
  private static int afterRevised(String text, int nameEnd) {
    int p = Words.skip(text, nameEnd);
    boolean bracket = p < text.length() && text.charAt(p) == '(';
    int end = bracket ? Words.after(text, p + 1, "sửa đổi") : -1;
    return end >= 0 && end < text.length() && text.charAt(end) == ')' ? end + 1 : nameEnd;
  }

  /** The year that a mention of a law gives beside the name, which varies for the constitution. */
  static Optional<Integer> in(String asWritten, String name) {
    String written = Words.single(asWritten);
    boolean varies = name.startsWith(Constitution.NAME);
    int from = Math.min(varies ? Constitution.NAME.length() : name.length(), written.length());
    int end = varies ? written.length() : end(written, from);
    int year = end > from && written.charAt(end - 1) == ')' ? end - 5 : end - 4;
    return year >= from && isYear(written, year)
        ? Optional.of(Integer.valueOf(written.substring(year, year + 4)))
        : Optional.empty();
  }
}
