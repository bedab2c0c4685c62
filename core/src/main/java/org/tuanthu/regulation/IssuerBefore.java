package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.text.Span;

/**
 * An issuer, perhaps with a date, that stands before the citation: "theo đề nghị của X tại Tờ trình
 * số …", "Ngày …, X ban hành Kế hoạch số …", "Chỉ thị của X số …".
 *
 * @param issuer the characters of the issuer
 * @param date the date before it
 * @param strong whether the words leave no doubt that it issued the instrument
 */
record IssuerBefore(Span issuer, Optional<LocalDate> date, boolean strong) {
  private static final int LONGEST = 220;

  private static final Pattern LINK =
      Pattern.compile(
          "(?iu)\\s(?:(?:đã|vừa|mới)\\s+)?(?:(?:(?:ký\\s+)?ban\\s+hành|có|ký|gửi)"
              + "|(?:(?:phê\\s+duyệt|ban\\s+hành|giao|thông\\s+qua|chỉ\\s+đạo|công\\s+bố"
              + "|nêu|đề\\s+xuất|đề\\s+nghị|trình|báo\\s+cáo|kiến\\s+nghị|quy\\s+định)\\s+)?(?:tại|theo|bằng))"
              + "(?:\\s+các)?\\s+$");

  /** The issuer before the type word that begins at {@code start}, not before {@code floor}. */
  static Optional<IssuerBefore> find(String text, int start, int floor) {
    int from = Math.max(floor, start - LONGEST);
    if (start - from < 5) {
      return Optional.empty();
    }
    int linkFrom = Math.max(from, start - 40);
    Matcher link = LINK.matcher(text).region(linkFrom, start);
    if (!link.find()) {
      return Optional.empty();
    }
    int end = link.start();
    int clause = clauseStart(text, from, end);
    String words = text.substring(end, start);
    boolean strong = !words.contains("theo") && !words.contains("bằng");
    for (int p = clause; p < end; p = Words.skip(text, Math.max(p + 1, Words.end(text, p)))) {
      if (IssuerWords.isHead(text, p) || afterOf(text, p, from)) {
        if (IssuerPhrase.end(text, p, false, false) == end) {
          return Optional.of(new IssuerBefore(new Span(p, end), dateBefore(text, p, from), strong));
        }
      }
    }
    return Optional.empty();
  }

  /** The issuer in "Chỉ thị của X số …": between a type and the word "số". */
  static Optional<IssuerBefore> between(String text, int number, int floor) {
    int end = Words.back(text, number);
    if (end > 0 && text.charAt(end - 1) == ':') {
      end = Words.back(text, end - 1);
    }
    int from = Math.max(floor, end - LONGEST);
    for (int p = clauseStart(text, from, end); p < end; p = next(text, p)) {
      if (Words.has(text, p, "của")
          && TypeWords.endingAt(text, Words.back(text, p), floor).isPresent()) {
        int name = Words.skip(text, p + 3);
        if (IssuerPhrase.end(text, name, false, false) == end) {
          return Optional.of(new IssuerBefore(new Span(name, end), Optional.empty(), true));
        }
      }
    }
    return Optional.empty();
  }

  private static int next(String text, int p) {
    return Words.skip(text, Math.max(p + 1, Words.end(text, p)));
  }

  private static int clauseStart(String text, int from, int end) {
    for (int p = end - 1; p >= from; p--) {
      char c = text.charAt(p);
      boolean stop = c == '.' && p + 1 < end && Words.isBlank(text.charAt(p + 1));
      if (c == ';' || c == '\t' || stop) {
        return Words.skip(text, p + 1);
      }
    }
    return from > 0 ? next(text, from) : Words.skip(text, from);
  }

  private static boolean afterOf(String text, int p, int floor) {
    int end = Words.back(text, p);
    int word = Words.start(text, end);
    return word >= floor && end > word && Words.has(text, word, "của");
  }

  private static Optional<LocalDate> dateBefore(String text, int issuer, int floor) {
    int end = Words.back(text, issuer);
    if (end > floor && text.charAt(end - 1) == ',') {
      end = Words.back(text, end - 1);
    }
    return CitationDates.endingAt(text, end, floor).flatMap(CitationDates.Found::date);
  }
}
