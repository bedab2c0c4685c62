package org.tuanthu.document;

import java.util.Optional;

/**
 * A text of an old encoding, or in UTF-8, that a program took for Windows-1252 or Windows-1258 and
 * kept as Unicode, such as {@code KÕ ho¹ch} or {@code Káº¿ hoáº¡ch} for "Kế hoạch".
 *
 * @param bytes the text as it was before
 * @param whole whether every character of it was in those encodings
 * @param guess the encoding that it was in
 */
record Misread(byte[] bytes, boolean whole, EncodingGuess guess) {
  /** Fewer words, as symbols in a text without marks, show nothing. */
  private static final int FEWEST_WORDS = 5;

  private static final byte[] BYTES = table();

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    byte[] upper = new byte[0x80];
    for (int i = 0; i < 0x80; i++) {
      upper[i] = (byte) (0x80 + i);
      table[i] = (byte) i;
      table[0x80 + i] = upper[i];
    }
    put(table, TextEncoding.WINDOWS_1258.decode(upper, 0, 0x80));
    put(table, Windows1252.decode(upper, 0, 0x80, Windows1252.table()));
    return table;
  }

  private static void put(byte[] table, String upper) {
    for (int i = 0; i < upper.length(); i++) {
      if (upper.charAt(i) != TextEncoding.UNREADABLE) {
        table[upper.charAt(i)] = (byte) (0x80 + i);
      }
    }
  }

  /** What a text was before, unless it reads well as it is or not better otherwise. */
  static Optional<Misread> of(String text) {
    if (EncodingGuess.isVietnamese(text)) {
      return Optional.empty();
    }
    byte[] bytes = new byte[text.length()];
    boolean whole = true;
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = BYTES[text.charAt(i)];
      whole &= bytes[i] != 0;
    }
    Misread misread = new Misread(bytes, whole, EncodingGuess.misread(bytes));
    boolean likely = misread.guess.isLikely() && misread.guess.count().right() >= FEWEST_WORDS;
    return likely ? Optional.of(misread) : Optional.empty();
  }

  /** Whether it may be put right. */
  boolean isCertain() {
    return whole && guess.isCertain();
  }
}
