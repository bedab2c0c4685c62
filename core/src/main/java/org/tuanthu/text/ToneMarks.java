package org.tuanthu.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two placements of tone marks in oa, oe, uy at a syllable's end: "hoà" and "hòa", "uỷ" and
 * "ủy".
 */
final class ToneMarks {
  private static final Pattern NEW_STYLE =
      Pattern.compile("(?<![qgQG])(o[àáảãạ]|o[èéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})");
  private static final String NEW = "àáảãạèéẻẽẹỳýỷỹỵ";
  private static final String O = "òóỏõọ";
  private static final String U = "ùúủũụ";

  private ToneMarks() {}

  /** Lower-case text with every such mark on the first vowel. */
  static String unify(String lower) {
    Matcher m = NEW_STYLE.matcher(lower);
    StringBuilder out = new StringBuilder(lower.length());
    while (m.find()) {
      char first = m.group(1).charAt(0);
      int tone = NEW.indexOf(m.group(1).charAt(1));
      String plain = tone < 5 ? "a" : tone < 10 ? "e" : "y";
      char marked = (first == 'o' ? O : U).charAt(tone % 5);
      m.appendReplacement(out, marked + plain);
    }
    return m.appendTail(out).toString();
  }
}
