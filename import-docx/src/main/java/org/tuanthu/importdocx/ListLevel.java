package org.tuanthu.importdocx;

import java.util.Optional;

/**
 * One level of an automatic numbering.
 *
 * @param start the first number
 * @param format how numbers are written
 * @param text what stands in front of a paragraph, with {@code %1} to {@code %9} for numbers
 * @param suffix what stands between that and the words
 * @param restart the level, counted from 1, after which counting starts anew; 0 for never, empty
 *     for any level further out
 * @param digitsOnly whether numbers of outer levels are shown in digits, too
 * @param style the paragraph style that stands for this level
 */
record ListLevel(
    int start,
    NumberFormat format,
    String text,
    String suffix,
    Optional<Integer> restart,
    boolean digitsOnly,
    Optional<String> style) {

  /** Levels of a list, from 0 to 8. */
  static final int COUNT = 9;

  static final ListLevel EMPTY =
      new ListLevel(0, NumberFormat.DECIMAL, "", " ", Optional.empty(), false, Optional.empty());
}
