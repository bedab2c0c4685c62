package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.DocumentNumber;

class NumberKeyTest {

  @ParameterizedTest
  @CsvSource({
    "07/QĐ-UBND, 7/QĐ-UBND, true",
    "00070/QĐ-UBND, 70/QĐ-UBND, true",
    "7/QĐ-UBND, 70/QĐ-UBND, false",
    "66.17/2026/NQ-CP, 66.17/2026/NQ-CP, true",
    "66.17/2026/NQ-CP, 66.7/2026/NQ-CP, false",
    "66/2026/NQ-CP, 66.17/2026/NQ-CP, false",
    "30c/NQ-CP, 030c/NQ-CP, true",
    "7/2020/QĐ-UBND, 7/QĐ-UBND, false",
    "31-CT/TU, 31/CT/TU, false",
    "/QĐ-UBND, 0/QĐ-UBND, false",
  })
  void numbers_are_one_but_for_leading_zeros(String one, String other, boolean same) {
    NumberKey a = NumberKey.of(DocumentNumber.parse(one));
    NumberKey b = NumberKey.of(DocumentNumber.parse(other));

    assertThat(a.equals(b)).isEqualTo(same);
    assertThat(a.hashCode() == b.hashCode()).isEqualTo(same);
  }
}
