package org.tuanthu.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date beside a number, in all the ways in which officials and scanners write it. */
final class CitationDates {
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)(?:ngày\\s{0,3}+)?+(\\d{1,2}+)\\s?([/.-])\\s?(\\d{1,2}+)\\s?\\2\\s?((?:19|20)\\d{2})(?!\\d)"
              + "|ngày\\s{0,3}+(\\d{1,2}+)\\s{0,3}+tháng\\s{0,3}+(\\d{1,2}+)"
              + "\\s{0,3}+(?:,\\s?)?+(?:năm|/)\\s{0,3}+((?:19|20)\\d{2})(?!\\d)");

  /** A date of which a part is blank or unreadable. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?iu)ngày[\\s.…]{0,20}+[^\\s,;:()]{0,5}+[\\s.…]{0,12}+tháng[\\s.…]{0,12}+[^\\s,;:()]{0,5}+"
              + "(?:[\\s.…]{0,12}+năm\\s{0,3}+[\\d.…]{0,6}+)?+"
              + "|ngày\\s{0,3}+\\d{1,2}+/\\d{1,2}+(?:/\\d{3,6}+)?+(?![/\\d])");

  private static final int LONGEST = 70;

  private CitationDates() {}

  /**
   * A date and where it ends; without value when a part is unreadable or impossible.
   *
   * @param start the first character
   * @param end after the last
   * @param date the day
   */
  record Found(int start, int end, Optional<LocalDate> date) {}

  /** The date that begins exactly there. */
  static Optional<Found> at(String text, int start) {
    if (start >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(start);
    if (c != 'n' && c != 'N' && (c < '0' || c > '9')) {
      return Optional.empty();
    }
    int limit = Math.min(text.length(), start + LONGEST);
    Matcher m = DATE.matcher(text).region(start, limit).useTransparentBounds(true);
    if (m.lookingAt()) {
      int group = m.group(1) != null ? 1 : 5;
      int month = group == 1 ? 3 : 6;
      return Optional.of(
          new Found(
              start, m.end(), of(m.group(group), m.group(month), m.group(group == 1 ? 4 : 7))));
    }
    Matcher broken = BROKEN.matcher(text).region(start, limit);
    return broken.lookingAt()
        ? Optional.of(new Found(start, broken.end(), Optional.empty()))
        : Optional.empty();
  }

  /** The date that ends there, the word "ngày" before it included. */
  static Optional<Found> endingAt(String text, int end, int floor) {
    int from = Math.max(floor, end - LONGEST);
    for (int p = end - 5; p >= from; p--) {
      if ((text.charAt(p) == 'n' || text.charAt(p) == 'N') && Words.has(text, p, "ngày")) {
        return at(text, p).filter(found -> found.end() == end);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> of(String day, String month, String year) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
