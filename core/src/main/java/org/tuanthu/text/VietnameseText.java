package org.tuanthu.text;

import java.text.Normalizer;
import java.util.Locale;

/** Normal forms of Vietnamese text (chuẩn hóa tiếng Việt). */
public final class VietnameseText {

  private VietnameseText() {}

  /**
   * One normal form for everything that is read: NFC, Ð (U+00D0) as Đ (U+0110), special blanks as a
   * blank, no zero-width characters and soft hyphens.
   */
  public static String normalize(String raw) {
    String nfc = Normalizer.normalize(raw, Normalizer.Form.NFC);
    if (nfc.chars().noneMatch(VietnameseText::isSpecial)) {
      return nfc;
    }
    StringBuilder out = new StringBuilder(nfc.length());
    for (int i = 0; i < nfc.length(); i++) {
      char c = nfc.charAt(i);
      switch (c) {
        case '\u00D0' -> out.append('\u0110');
        case '\u00A0', '\u2007', '\u202F', '\u2009', '\u2002', '\u2003' -> out.append(' ');
        case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether the normal form has no such character. */
  private static boolean isSpecial(int c) {
    return switch (c) {
      case 0x00A0,
          0x00AD,
          0x00D0,
          0x2002,
          0x2003,
          0x2007,
          0x2009,
          0x200B,
          0x200C,
          0x200D,
          0x202F,
          0x2060,
          0xFEFF ->
          true;
      default -> false;
    };
  }

  /**
   * A key for comparing texts: normal form, lower case, one tone-mark style (hòa, not hoà), one
   * kind of dash and quotation mark, single blanks, none at the ends. Diacritics stay.
   */
  public static String fold(String text) {
    String lower = ToneMarks.unify(normalize(text).toLowerCase(Locale.ROOT));
    char[] out = new char[lower.length()];
    int length = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = plain(lower.charAt(i));
      if (c != ' ' || length == 0 || out[length - 1] != ' ') {
        out[length++] = c;
      }
    }
    return new String(out, 0, length).strip();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      case '\t', '\n', '\u000B', '\f', '\r' -> ' ';
      default -> c;
    };
  }
}
