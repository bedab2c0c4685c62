package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Names of units, offices and persons in office in a sentence: one, or several joined by commas and
 * "và". Groups such as "các phòng chuyên môn, đơn vị trực thuộc" are one name.
 *
 * @param names as written
 * @param start of the first name
 * @param end of the last name
 */
record UnitList(List<String> names, int start, int end) {

  UnitList {
    names = ImmutableList.copyOf(names);
  }

  /** The names that begin at {@code at}; empty when no unit does. */
  static Optional<UnitList> at(String text, int at) {
    return at(text, at, KnownUnits.NONE);
  }

  /** The same where names are known that the grammar alone would cut. */
  static Optional<UnitList> at(String text, int at, KnownUnits known) {
    return UnitNouns.end(text, at) < 0
        ? Optional.empty()
        : Optional.of(new UnitScan(text, at, known).read());
  }

  /** All names as one text. */
  String asWritten(String text) {
    return text.substring(start, end);
  }
}
