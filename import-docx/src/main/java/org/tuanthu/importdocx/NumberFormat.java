package org.tuanthu.importdocx;

import java.util.Locale;

/** How automatic numbers are written; formats without letters of ours count in Arabic digits. */
enum NumberFormat {
  DECIMAL,
  DECIMAL_ZERO,
  UPPER_ROMAN,
  LOWER_ROMAN,
  UPPER_LETTER,
  LOWER_LETTER,
  BULLET,
  NONE;

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int GREATEST_ROMAN = 3999;
  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 30;

  /** The format of that name in a Word file. */
  static NumberFormat named(String name) {
    return switch (name) {
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "decimalZero" -> DECIMAL_ZERO;
      case "bullet" -> BULLET;
      case "none" -> NONE;
      default -> DECIMAL;
    };
  }

  /** The number in this format; digits where the format cannot write it. */
  String write(int number) {
    return switch (this) {
      case UPPER_ROMAN -> roman(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_LETTER -> letters(number, 'A');
      case LOWER_LETTER -> letters(number, 'a');
      case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
      case NONE, BULLET -> "";
      case DECIMAL -> Integer.toString(number);
    };
  }

  private static String roman(int number) {
    if (number < 1 || number > GREATEST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }

  /** As Word counts: z, aa, bb. */
  private static String letters(int number, char first) {
    if (number < 1 || number > LETTERS * MOST_LETTERS) {
      return Integer.toString(number);
    }
    char letter = (char) (first + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat(1 + (number - 1) / LETTERS);
  }
}
