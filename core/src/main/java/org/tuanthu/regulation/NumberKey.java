package org.tuanthu.regulation;

import java.util.HashMap;
import java.util.Map;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentNumber.Style;

/**
 * A number without the leading zeros that writers put and leave out, quick to look up.
 *
 * @param ordinal the digits of the running number; -1 when it is blank
 * @param rest what follows the digits, as in {@code 66.17} and {@code 30c}
 * @param year the year; 0 when there is none
 */
record NumberKey(int ordinal, String rest, int year, String symbol, Style style) {
  private static final int MOST_DIGITS = 9;

  static NumberKey of(DocumentNumber number) {
    String text = number.ordinal();
    int start = 0;
    while (start < text.length() - 1 && text.charAt(start) == '0') {
      start++;
    }
    int end = start;
    int ordinal = text.isEmpty() ? -1 : 0;
    while (end < text.length() && end - start < MOST_DIGITS && isDigit(text.charAt(end))) {
      ordinal = 10 * ordinal + text.charAt(end++) - '0';
    }
    String rest = end == text.length() ? "" : text.substring(end);
    return new NumberKey(ordinal, rest, number.year().orElse(0), number.symbol(), number.style());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Makes keys of many instruments, each issuer's name folded and each symbol held once. */
  static final class Maker {
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> symbols = new HashMap<>();

    NumberKey number(Regulation regulation) {
      NumberKey key = NumberKey.of(regulation.number());
      String symbol = symbols.computeIfAbsent(key.symbol, same -> same);
      return new NumberKey(key.ordinal, key.rest, key.year, symbol, key.style);
    }

    RegulationKey key(Regulation regulation) {
      return new RegulationKey(
          RegulationKey.plain(regulation.number()),
          folded.computeIfAbsent(regulation.issuer(), AgencyNames::fold),
          regulation.issued());
    }
  }
}
