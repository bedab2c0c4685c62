package org.tuanthu.regulation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.text.VietnameseText;

/**
 * A part of an instrument that can be cited, amended or abrogated by itself (điểm, khoản, điều,
 * chương), written as in Appendix II of Decree 30/2020/NĐ-CP.
 *
 * <pre>{@code
 * Provision.parse("Điểm a Khoản 2 Điều 103").toString()                         // "điểm a khoản 2 Điều 103"
 * Provision.parse("Điều 103").covers(Provision.parse("khoản 2 Điều 103"))       // true
 * }</pre>
 *
 * @param point the letter of the point (điểm), for example {@code đ}; only with an article
 * @param clause the number of the clause (khoản), for example {@code 2}; only with an article
 * @param article the number of the article (điều), for example {@code 12a}
 * @param chapter the number of the chapter (chương) in capitals, for example {@code IV}
 */
public record Provision(
    Optional<String> point,
    Optional<String> clause,
    Optional<String> article,
    Optional<String> chapter) {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:điểm ([a-zđ]{1,2}\\d{0,2}+) ?+)?+(?:khoản (\\d{1,3}+[a-zđ]?+) ?+)?+"
              + "(?:điều (\\d{1,4}+[a-zđ]?+) ?+)?+(?:chương ([ivxlc]{1,8}+|\\d{1,3}+))?+");
  private static final int LONGEST = 80;

  public Provision {
    boolean hangs = article.isEmpty() && (point.isPresent() || clause.isPresent());
    if (hangs || (article.isEmpty() && chapter.isEmpty())) {
      throw new IllegalArgumentException(
          "A provision needs an article or a chapter, got point "
              + point
              + ", clause "
              + clause
              + ", article "
              + article
              + ", chapter "
              + chapter);
    }
  }

  /** An article (điều) as a whole. */
  public static Provision article(String number) {
    return new Provision(Optional.empty(), Optional.empty(), Optional.of(number), Optional.empty());
  }

  /**
   * Reads a provision as texts write it, the smallest part first, in any case.
   *
   * @throws IllegalArgumentException if it is written otherwise
   */
  public static Provision parse(String text) {
    String folded = text.length() > LONGEST ? "" : VietnameseText.fold(text);
    Matcher m = WORDS.matcher(folded);
    if (folded.isEmpty() || !m.matches()) {
      throw new IllegalArgumentException(
          "Cannot read provision '"
              + text
              + "', expected e.g. điểm a khoản 2 Điều 103, Điều 5 or Chương IV");
    }
    return new Provision(
        Optional.ofNullable(m.group(1)),
        Optional.ofNullable(m.group(2)),
        Optional.ofNullable(m.group(3)),
        Optional.ofNullable(m.group(4)).map(number -> number.toUpperCase(Locale.ROOT)));
  }

  /** Whether the other one is this one or a part of it, as far as both say. */
  public boolean covers(Provision other) {
    return covers(point, other.point)
        && covers(clause, other.clause)
        && covers(article, other.article)
        && covers(chapter, other.chapter);
  }

  private static boolean covers(Optional<String> own, Optional<String> other) {
    return own.isEmpty() || own.equals(other);
  }

  /** The words in their normal form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    point.ifPresent(letter -> text.append("điểm ").append(letter).append(' '));
    clause.ifPresent(number -> text.append("khoản ").append(number).append(' '));
    article.ifPresent(number -> text.append("Điều ").append(number).append(' '));
    chapter.ifPresent(number -> text.append("Chương ").append(number));
    return text.toString().strip();
  }
}
