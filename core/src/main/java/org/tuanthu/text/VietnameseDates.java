package org.tuanthu.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in Vietnamese text (ngày tháng): both ways of writing, read and printed. */
public final class VietnameseDates {
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)(?:ngày\\s*)?(?<![\\d/])(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(\\d{4})(?!\\d)"
              + "|ngày\\s*(\\d{1,2})\\s+tháng\\s*(\\d{1,2})\\s+năm\\s*(\\d{4})(?!\\d)");

  private VietnameseDates() {}

  /** A date with the characters that write it, the word "ngày" included. */
  public record Found(LocalDate date, Span span) {}

  /** Every full date in a text, in its order; impossible ones such as 31/02/2024 are left out. */
  public static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      int group = m.group(1) != null ? 1 : 4;
      of(m.group(group), m.group(group + 1), m.group(group + 2))
          .ifPresent(date -> found.add(new Found(date, new Span(m.start(), m.end()))));
    }
    return found;
  }

  /** The first full date in a text. */
  public static Optional<LocalDate> first(String text) {
    return find(text).stream().findFirst().map(Found::date);
  }

  private static Optional<LocalDate> of(String day, String month, String year) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A date in words as Decree 30/2020/NĐ-CP wants it: days below 10 and the months 1 and 2 with a
   * leading zero, for example {@code ngày 05 tháng 01 năm 2024}.
   */
  public static String inWords(LocalDate date) {
    int month = date.getMonthValue();
    return String.format(
        java.util.Locale.ROOT,
        "ngày %02d tháng %s năm %d",
        date.getDayOfMonth(),
        month <= 2 ? "0" + month : Integer.toString(month),
        date.getYear());
  }

  /** A date in figures, for example {@code 05/01/2024}; zeros as in {@link #inWords}. */
  public static String inFigures(LocalDate date) {
    int month = date.getMonthValue();
    return String.format(
        java.util.Locale.ROOT,
        "%02d/%s/%d",
        date.getDayOfMonth(),
        month <= 2 ? "0" + month : Integer.toString(month),
        date.getYear());
  }
}
