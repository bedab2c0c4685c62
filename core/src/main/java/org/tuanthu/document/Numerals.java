package org.tuanthu.document;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The series by which Vietnamese outlines count. */
enum Numerals {
  /** I, II, III. */
  ROMAN {
    @Override
    OptionalInt value(String label) {
      return ROMAN_SHAPE.matcher(label).matches() && !label.isEmpty()
          ? OptionalInt.of(romanValue(label))
          : OptionalInt.empty();
    }
  },
  /** 1, 2, 3; of 1.2 the last number counts. */
  ARABIC {
    @Override
    OptionalInt value(String label) {
      return ARABIC_SHAPE.matcher(label).matches()
          ? OptionalInt.of(Integer.parseInt(label.substring(label.lastIndexOf('.') + 1)))
          : OptionalInt.empty();
    }
  },
  /** a, b, c, d, đ. */
  LETTER {
    @Override
    OptionalInt value(String label) {
      return label.length() == 1 ? position("abcdđeghiklmnopqrstuvxy", label) : OptionalInt.empty();
    }
  },
  /** A, B, C, D. */
  CAPITAL {
    @Override
    OptionalInt value(String label) {
      return label.length() == 1 ? position("ABCDEGHIKLMNOPQRSTUVXY", label) : OptionalInt.empty();
    }
  };

  private static final Pattern ROMAN_SHAPE =
      Pattern.compile("C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
  private static final Pattern ARABIC_SHAPE = Pattern.compile("(?:\\d{1,4}\\.){0,8}\\d{1,4}");

  /** The value of a label in this series from 1; empty when it is of another. */
  abstract OptionalInt value(String label);

  /** The series that begins with the label: I is Roman though it may be a letter. */
  static Numerals of(String first) {
    for (Numerals numerals : values()) {
      if (numerals.value(first).isPresent() && !(numerals == ROMAN && first.equals("C"))) {
        return numerals;
      }
    }
    return ARABIC;
  }

  private static OptionalInt position(String series, String label) {
    int index = series.indexOf(label);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  private static int romanValue(String label) {
    int sum = 0;
    for (int i = 0; i < label.length(); i++) {
      int digit = romanDigit(label.charAt(i));
      boolean less = i + 1 < label.length() && digit < romanDigit(label.charAt(i + 1));
      sum += less ? -digit : digit;
    }
    return sum;
  }

  private static int romanDigit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> 100;
    };
  }
}
