package org.tuanthu.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a text bears the traces of scanning (nhận dạng chữ): words in small marked letters that
 * are no Vietnamese syllables. Abbreviations, names and single letters do not count.
 */
final class ScanNoise {
  private static final int ONE_IN = 350;
  private static final int MOST_CHARACTERS = 200_000;

  private ScanNoise() {}

  static boolean isIn(List<PlacedText> texts) {
    Map<String, Boolean> judged = new HashMap<>();
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
          wrong += judged.computeIfAbsent(text.substring(start, i), ScanNoise::isWrong) ? 1 : 0;
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

  private static boolean isWrong(String marked) {
    return marked.length() > 1
        && Character.isLowerCase(marked.charAt(0))
        && !Syllables.isOne(marked);
  }
}
