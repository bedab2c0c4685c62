package org.tuanthu.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

  @ParameterizedTest
  @CsvSource({
    "H37,                                 AGENCY, H37",
    "G06.01,                              AGENCY, G06.01",
    "H37.02.02,                           AGENCY, H37.02.02",
    "H37.108.02.A1,                       AGENCY, H37.108.02.A1",
    "Z01,                                 AGENCY, Z01",
    "ZA7.C2026.0001,                      AGENCY, ZA7.C2026.0001",
    "ZA7C20260001,                        AGENCY, ZA7C20260001",
    "H37.AAAAAAAAAABBBBBBBBBBCCCCCCCCCCD, AGENCY, H37.AAAAAAAAAABBBBBBBBBBCCCCCCCCCCD",
    "000.00.00.H30,                       AGENCY, H30",
    "000.00.12.H28,                       AGENCY, H28.12",
    "000.01.12.H28,                       AGENCY, H28.12.01",
    "005.01.12.H28,                       AGENCY, H28.12.01.005",
    "005.00.12.H28,                       AGENCY, H28.12.00.005",
    "25,                                  AREA,   25",
    "271,                                 AREA,   271",
    "04342,                               AREA,   04342",
  })
  void reads_codes_of_both_orders_and_of_areas(
      String text, UnitCode.System system, String normalised) {
    UnitCode code = UnitCode.parse(text);

    assertThat(code).isEqualTo(new UnitCode(system, normalised)).hasToString(normalised);
    assertThat(UnitCode.parse(code.toString())).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "H",
        "H3",
        "H307",
        "h37",
        "37H",
        "H37.",
        "H37..02",
        ".H37",
        "H37.0 2",
        "H37-02",
        "H37.Đ1",
        "Z1",
        "Za1",
        "000.00.00.Z01",
        "00.00.H30",
        "0000.00.00.H30",
        "000.00.00.H30.01",
        "1",
        "1234",
        "123456",
        "٢٥",
      })
  void refuses_other_forms(String text) {
    assertThatThrownBy(() -> UnitCode.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Cannot read code '" + text + "', expected e.g. H37.02.02");
  }

  @Test
  void refuses_more_than_35_characters() {
    assertThat(UnitCode.parse("H37." + "A".repeat(31)).value()).hasSize(35);
    assertThatThrownBy(() -> UnitCode.parse("H37." + "A".repeat(32)))
        .hasMessage("A code has at most 35 characters, got 36");
    assertThatThrownBy(() -> new UnitCode(UnitCode.System.AREA, "H37"))
        .hasMessageContaining("Cannot read code 'H37'");
  }

  @Test
  void the_older_order_and_the_newer_one_are_the_same_code() {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      String first = "%c%02d".formatted((char) ('A' + random.nextInt(25)), random.nextInt(100));
      int second = 1 + random.nextInt(99);
      int third = 1 + random.nextInt(99);
      int fourth = 1 + random.nextInt(999);

      assertThat(UnitCode.parse("%03d.%02d.%02d.%s".formatted(fourth, third, second, first)))
          .isEqualTo(UnitCode.parse("%s.%02d.%02d.%03d".formatted(first, second, third, fourth)));
    }
  }
}
