package org.tuanthu.document;

/**
 * VNI-Windows, of the fonts whose names begin with VNI-: a letter and, where it is marked, a second
 * byte that stands for its marks.
 */
final class Vni {
  /** Bytes that are letters by themselves. */
  private static final String LONE = "ÑĐñđÔƠôơÖƯöưÌÌììÍÍííÆỈæỉÓĨóĩÒỊòịÎỴîỵ";

  /** For each letter: a byte after it and what both mean. */
  private static final String[] MARKED = {
    "aøàùáûảõãïạââàầáấåẩãẫäậêăèằéắúẳüẵëặ",
    "eøèùéûẻõẽïẹâêàềáếåểãễäệ",
    "oøòùóûỏõõïọâôàồáốåổãỗäộ",
    "uøùùúûủõũïụ",
    "yøỳùýûỷõỹ",
    "ôøờùớûởõỡïợ",
    "öøừùứûửõữïự"
  };

  private static final char[] PLAIN = plain();

  /** By letter and following byte; 0 where they are no pair. */
  private static final char[][] PAIRS = pairs();

  private Vni() {}

  private static char[] plain() {
    char[] table = Windows1252.table();
    for (int i = 0; i < LONE.length(); i += 2) {
      table[LONE.charAt(i)] = LONE.charAt(i + 1);
    }
    return table;
  }

  private static char[][] pairs() {
    char[][] pairs = new char[256][];
    for (String marked : MARKED) {
      char small = marked.charAt(0);
      char large = Character.toUpperCase(small);
      pairs[small] = new char[256];
      pairs[large] = new char[256];
      for (int i = 1; i < marked.length(); i += 2) {
        char mark = marked.charAt(i);
        char letter = marked.charAt(i + 1);
        pairs[small][mark] = letter;
        pairs[small][Character.toUpperCase(mark)] = letter;
        pairs[large][mark] = Character.toUpperCase(letter);
        pairs[large][Character.toUpperCase(mark)] = Character.toUpperCase(letter);
      }
    }
    return pairs;
  }

  static String decode(byte[] bytes, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      int letter = bytes[i] & 0xFF;
      int mark = i + 1 < to ? bytes[i + 1] & 0xFF : 0;
      char[] marks = PAIRS[letter];
      if (marks != null && marks[mark] != 0) {
        out.append(marks[mark]);
        i++;
      } else {
        out.append(PLAIN[letter]);
      }
    }
    return MixedCase.mend(out.toString());
  }
}
