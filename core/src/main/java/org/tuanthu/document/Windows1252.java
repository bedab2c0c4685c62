package org.tuanthu.document;

/**
 * The upper half of Windows-1252, on which the old Vietnamese encodings of Windows rest: their
 * quotes and dashes stand where it has them.
 */
final class Windows1252 {
  private static final String FROM_80 =
      "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
          + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

  private Windows1252() {}

  /** A table of all 256 values that may be changed. */
  static char[] table() {
    char[] table = new char[256];
    for (int i = 0; i < 256; i++) {
      table[i] = i >= 0x80 && i < 0xA0 ? FROM_80.charAt(i - 0x80) : (char) i;
    }
    return table;
  }

  /** Text in an encoding of one byte a character. */
  static String decode(byte[] bytes, int from, int to, char[] table) {
    char[] out = new char[to - from];
    for (int i = from; i < to; i++) {
      out[i - from] = table[bytes[i] & 0xFF];
    }
    return new String(out);
  }
}
