package org.tuanthu.plan;

import com.google.common.collect.ImmutableMap;

/** Numbers in figures, words and Roman letters. */
final class Numerals {
  private static final ImmutableMap<String, Integer> WORDS =
      ImmutableMap.<String, Integer>builder()
          .put("một", 1)
          .put("hai", 2)
          .put("ba", 3)
          .put("bốn", 4)
          .put("tư", 4)
          .put("năm", 5)
          .put("sáu", 6)
          .put("bảy", 7)
          .put("chín", 9)
          .put("mười", 10)
          .buildOrThrow();

  private static final ImmutableMap<String, Integer> ROMAN =
      ImmutableMap.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

  private Numerals() {}

  /** A number in figures or in one word; -1 for anything else. */
  static int count(SentenceTokens tokens, int at) {
    int figures = tokens.number(at);
    return figures >= 0 ? figures : WORDS.getOrDefault(tokens.key(at), -1);
  }

  /** The end of the number at {@code at}, with its repetition in brackets: {@code 06 (sáu)}. */
  static int end(SentenceTokens tokens, int at) {
    return tokens.at(at + 1, "(") && count(tokens, at + 2) >= 0 && tokens.at(at + 3, ")")
        ? at + 4
        : at + 1;
  }

  /** The number of a quarter, I to IV or 1 to 4; -1 for anything else. */
  static int quarter(SentenceTokens tokens, int at) {
    int figures = tokens.number(at);
    return figures >= 1 && figures <= 4 ? figures : ROMAN.getOrDefault(tokens.key(at), -1);
  }
}
