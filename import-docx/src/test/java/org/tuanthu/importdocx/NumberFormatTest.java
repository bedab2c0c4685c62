package org.tuanthu.importdocx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

  @ParameterizedTest
  @CsvSource({
    "decimal, 1, 1",
    "decimal, 120, 120",
    "decimalZero, 7, 07",
    "decimalZero, 12, 12",
    "upperRoman, 4, IV",
    "upperRoman, 49, XLIX",
    "upperRoman, 3999, MMMCMXCIX",
    "upperRoman, 4000, 4000",
    "upperRoman, 0, 0",
    "lowerRoman, 9, ix",
    "upperLetter, 5, E",
    "lowerLetter, 1, a",
    "lowerLetter, 4, d",
    "lowerLetter, 26, z",
    "lowerLetter, 27, aa",
    "lowerLetter, 53, aaa",
    "lowerLetter, 0, 0",
    "lowerLetter, 32767, 32767",
    "ordinal, 2, 2",
    "none, 3, ''"
  })
  void numbers_are_written_as_word_writes_them(String format, int number, String written) {
    assertThat(NumberFormat.named(format).write(number)).isEqualTo(written);
  }
}
