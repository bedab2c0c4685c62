package org.tuanthu.importdocx;

import java.util.Map;

/** Characters of the symbol typefaces, which Word keeps in the private area of Unicode. */
final class Symbols {
  private static final String TYPED_BULLETS = "-+*\u2022";

  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xA3, "\u2264"),
          Map.entry(0xA5, "\u221E"),
          Map.entry(0xAB, "\u2194"),
          Map.entry(0xAC, "\u2190"),
          Map.entry(0xAE, "\u2192"),
          Map.entry(0xB0, "\u00B0"),
          Map.entry(0xB1, "\u00B1"),
          Map.entry(0xB3, "\u2265"),
          Map.entry(0xB4, "\u00D7"),
          Map.entry(0xB7, "\u2022"),
          Map.entry(0xB8, "\u00F7"),
          Map.entry(0xB9, "\u2260"),
          Map.entry(0xBB, "\u2248"),
          Map.entry(0xDE, "\u21D2"),
          Map.entry(0x2D, "\u2212"));

  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x6C, "\u25CF"),
          Map.entry(0x6E, "\u25A0"),
          Map.entry(0x6F, "\u2610"),
          Map.entry(0x71, "\u2751"),
          Map.entry(0x75, "\u2666"),
          Map.entry(0x76, "\u2756"),
          Map.entry(0x9F, "\u2022"),
          Map.entry(0xA7, "\u25AA"),
          Map.entry(0xA8, "\u2610"),
          Map.entry(0xD8, "\u27A2"),
          Map.entry(0xE0, "\u2192"),
          Map.entry(0xF0, "\u21E8"),
          Map.entry(0xFB, "\u2717"),
          Map.entry(0xFC, "\u2713"),
          Map.entry(0xFD, "\u2612"),
          Map.entry(0xFE, "\u2611"));

  private Symbols() {}

  /** A {@code w:sym}: what its typeface shows, or the character itself where that is unknown. */
  static String of(String font, int character) {
    int low = character >= 0xF000 && character <= 0xF0FF ? character - 0xF000 : character;
    Map<Integer, String> table =
        font.equals("Symbol") ? SYMBOL : font.startsWith("Wingdings") ? WINGDINGS : Map.of();
    String known = table.get(low);
    if (known != null) {
      return known;
    }
    boolean letter = low >= 0x20 && low < 0x7F && table.isEmpty();
    return Character.isValidCodePoint(character) && !Character.isISOControl(character)
        ? Character.toString(letter ? low : character)
        : "";
  }

  /** The sign of an automatic bullet as one would type it: dash, plus, asterisk, or a dot. */
  static String bullet(String sign) {
    String stripped = sign.strip();
    if (stripped.isEmpty()) {
      return "";
    }
    char first = stripped.charAt(0);
    if (TYPED_BULLETS.indexOf(first) >= 0) {
      return String.valueOf(first);
    }
    boolean dash = "\u2010\u2011\u2012\u2013\u2014\u2212\uF02D".indexOf(first) >= 0;
    return dash ? "-" : "\u2022";
  }
}
