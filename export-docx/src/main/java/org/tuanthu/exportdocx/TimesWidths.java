package org.tuanthu.exportdocx;

import java.text.Normalizer;

/**
 * Widths of words in Times New Roman, so that rules can be as long as the decree wants them beside
 * the words. Marks of Vietnamese letters add nothing to a letter's width.
 */
final class TimesWidths {
  /** Bold, thousandths of the size, for U+0020 to U+007E. */
  private static final int[] BOLD = {
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, // blank to /
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, // 0 to ?
    930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, // @ to O
    611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, // P to _
    333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, // ` to o
    556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520 // p to ~
  };

  private TimesWidths() {}

  /** The width of bold words at that size, in twips. */
  static int bold(String words, int points) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFD);
    long thousandths = 0;
    for (int i = 0; i < plain.length(); i++) {
      thousandths += letter(plain.charAt(i));
    }
    return (int) Math.min(Integer.MAX_VALUE, thousandths * points * 20 / 1000);
  }

  private static int letter(char c) {
    if (c == '\u0110') {
      return letter('D');
    }
    if (c == '\u0111') {
      return letter('d');
    }
    if (c >= ' ' && c <= '~') {
      return BOLD[c - ' '];
    }
    return Character.getType(c) == Character.NON_SPACING_MARK ? 0 : letter('n');
  }
}
