package org.tuanthu.document;

import java.util.List;

/**
 * Whether a text bears the traces of scanning (nhận dạng chữ): words in small marked letters that
 * are no Vietnamese syllables. Abbreviations, names and single letters do not count.
 */
final class ScanNoise {
  private static final int ONE_IN = 350;
  private static final int MOST_CHARACTERS = 200_000;

  private ScanNoise() {}

  static boolean isIn(List<PlacedText> texts) {
    int marked = 0;
    int wrong = 0;
    int read = 0;
    for (PlacedText placed : texts) {
      String text = placed.text();
      int start = 0;
      boolean special = false;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        if (Character.isLetter(c)) {
          special |= c >= 0x80;
          continue;
        }
        if (special) {
          marked++;
          wrong += isWrong(text.substring(start, i)) ? 1 : 0;
        }
        start = i + 1;
        special = false;
      }
      read += text.length();
      if (read > MOST_CHARACTERS) {
        break;
      }
    }
    return wrong * ONE_IN > marked;
  }

  /** Whether a word itself bears such a trace. */
  static boolean isWrong(String word) {
    return word.length() > 1
        && Character.isLowerCase(word.charAt(0))
        && word.chars().anyMatch(c -> c >= 0x80)
        && !Syllables.isOne(word);
  }
}
