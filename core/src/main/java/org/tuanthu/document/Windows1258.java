package org.tuanthu.document;

/** Windows-1258: letters, and the five tone marks as characters that follow their letter. */
final class Windows1258 {
  private static final String PLACES =
      "\u00C3\u00CC\u00D0\u00D2\u00D5\u00DD\u00DE\u00E3\u00EC\u00F0\u00F2\u00F5\u00FD\u00FE";
  private static final String CHARACTERS = "Ă\u0300Đ\u0309ƠƯ\u0303ă\u0301đ\u0323ơư\u20AB";
  private static final char[] TABLE = table();

  private Windows1258() {}

  private static char[] table() {
    char[] table = Windows1252.table();
    for (int i = 0; i < PLACES.length(); i++) {
      table[PLACES.charAt(i)] = CHARACTERS.charAt(i);
    }
    for (int undefined : new int[] {0x8A, 0x8E, 0x9A, 0x9E}) {
      table[undefined] = TextEncoding.UNREADABLE;
    }
    return table;
  }

  static String decode(byte[] bytes, int from, int to) {
    return Windows1252.decode(bytes, from, to, TABLE);
  }
}
