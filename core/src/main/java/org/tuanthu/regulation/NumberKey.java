package org.tuanthu.regulation;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.Map;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentNumber.Style;

/** A number without the leading zeros that writers put and leave out, quick to look up. */
record NumberKey(String ordinal, int year, String symbol, Style style) {

  static NumberKey of(DocumentNumber number) {
    return new NumberKey(
        CharMatcher.is('0').trimLeadingFrom(number.ordinal()),
        number.year().orElse(0),
        number.symbol(),
        number.style());
  }

  /** Makes keys of many instruments, folding each issuer's name once. */
  static final class Maker {
    private final Map<String, String> folded = new HashMap<>();

    RegulationKey key(Regulation regulation) {
      return new RegulationKey(
          RegulationKey.plain(regulation.number()),
          folded.computeIfAbsent(regulation.issuer(), AgencyNames::fold),
          regulation.issued());
    }
  }
}
