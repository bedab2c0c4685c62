package org.tuanthu.exportdocx;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tuanthu.document.FormComponent;

/** The kinds of numbers in an outline, by the word or mark they are written with. */
enum Numbering {
  /** Phần, Chương, Mục, Tiểu mục: number and heading on lines of their own. */
  CHAPTER(FormComponent.CHAPTER_TITLE),
  /** Điều 5. */
  ARTICLE(FormComponent.ARTICLE),
  /** {@code II.} and {@code A.} */
  ROMAN(FormComponent.ROMAN_HEADING),
  /** {@code 1.}, {@code 1.2.} */
  CLAUSE(FormComponent.CLAUSE_HEADING),
  /** {@code a)} */
  POINT(FormComponent.POINT);

  private static final Pattern CHAPTER_WORD =
      Pattern.compile("(?:phần|chương|mục|tiểu mục)\\s.*", Pattern.DOTALL);

  private final FormComponent heading;

  Numbering(FormComponent heading) {
    this.heading = heading;
  }

  /** What a heading of that kind is. */
  FormComponent heading() {
    return heading;
  }

  static Numbering of(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (CHAPTER_WORD.matcher(lower).matches()) {
      return CHAPTER;
    }
    if (lower.startsWith("điều ")) {
      return ARTICLE;
    }
    char first = written.charAt(0);
    if (Character.isUpperCase(first)) {
      return ROMAN;
    }
    return Character.isDigit(first) ? CLAUSE : POINT;
  }
}
