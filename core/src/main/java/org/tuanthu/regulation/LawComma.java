package org.tuanthu.regulation;

import com.google.common.collect.ImmutableSet;

/** Commas inside the names of laws: "Luật Cán bộ, công chức". */
final class LawComma {
  /** Small words that go on after a comma: "Thực hành tiết kiệm, chống lãng phí". */
  private static final ImmutableSet<String> AFTER_COMMA =
      ImmutableSet.of(
          "chống", "chữa", "an", "xuất", "quá", "cư", "cứu", "chăm", "vật", "khám", "thị", "phường",
          "bổ", "đi", "nhập", "miễn", "nghỉ", "kinh", "vũ", "sử");

  /** Words on both sides of a comma that stands inside a name: "Luật Cán bộ, công chức". */
  private static final ImmutableSet<String> AROUND_COMMA =
      ImmutableSet.of(
          "bộ công",
          "đua khen",
          "toàn vệ",
          "ngưỡng tôn",
          "biến giáo",
          "rượu bia",
          "ninh trật",
          "hiến lấy",
          "lấy ghép",
          "mô bộ",
          "người hiến");

  private LawComma() {}

  /** Whether a name goes on after a comma between {@code previous} and the word at {@code next}. */
  static boolean isInside(String text, String previous, int next) {
    String word = Words.lower(text, next);
    boolean known = AROUND_COMMA.contains(previous + " " + word);
    if (!Character.isLowerCase(text.charAt(next))) {
      return known && Words.isCapitals(text.substring(next, Words.end(text, next)));
    }
    return known || previous.equals("phòng") || AFTER_COMMA.contains(word);
  }
}
