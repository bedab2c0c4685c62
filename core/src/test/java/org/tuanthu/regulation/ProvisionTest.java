package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionTest {

  @ParameterizedTest
  @CsvSource({
    "Điều 5, Điều 5",
    "điều 12a, Điều 12a",
    "Khoản 2  Điều 103, khoản 2 Điều 103",
    "Điều 103 khoản 2 điểm đ, điểm đ khoản 2 Điều 103",
    "Điều 46 đến Điều 48, Điều 46 đến Điều 48",
    "điểm a Điều 7, điểm a Điều 7",
    "chương IV, Chương IV",
    "điểm a khoản 2 Điều 103 Chương XII, điểm a khoản 2 Điều 103 Chương XII",
  })
  void is_read_as_texts_write_it_and_printed_in_one_form(String text, String printed) {
    assertThat(Provision.parse(text)).hasToString(printed);
    assertThat(Provision.parse(printed)).isEqualTo(Provision.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "Điều", "Điều 5 và Điều 7", "theo Điều 5"})
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> Provision.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void long_texts_are_refused_at_once() {
    assertThatThrownBy(() -> Provision.parse("điểm a ".repeat(100_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Điều 5, Điều 5, true",
    "Điều 5, khoản 1 Điều 5, true",
    "khoản 1 Điều 5, điểm a khoản 1 Điều 5, true",
    "khoản 1 Điều 5, Điều 5, false",
    "khoản 1 Điều 5, khoản 2 Điều 5, false",
    "Chương II, Điều 5 Chương II, true",
    "Chương II, Điều 5, false",
  })
  void covers_its_own_parts(String whole, String part, boolean covers) {
    assertThat(Provision.parse(whole).covers(Provision.parse(part))).isEqualTo(covers);
  }
}
