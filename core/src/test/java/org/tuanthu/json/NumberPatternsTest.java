package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentNumber.Style;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.Issuer;
import org.tuanthu.regulation.NumberMeaning;
import org.tuanthu.regulation.NumberMeaning.Open;
import org.tuanthu.regulation.NumberPattern.Level;
import org.tuanthu.regulation.NumberPattern.Nature;
import org.tuanthu.regulation.NumberPatterns;
import org.tuanthu.text.Confidence;

/** What numbers tell by the shipped table, and what they leave open. */
class NumberPatternsTest {
  private final NumberPatterns patterns = ShippedData.numberPatterns();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "41/2019/QH14           | -          | CODE LAW RESOLUTION | NORMATIVE      | VERIFIED | TYPE",
        "12/2013/PL-UBTVQH13    | -          | ORDINANCE           | NORMATIVE      | VERIFIED |",
        "21/1999/NQ-UBTVQH10    | -          | RESOLUTION          | NORMATIVE      | VERIFIED |",
        "999/NQ-UBTVQH15        | -          | RESOLUTION          | ADMINISTRATIVE | VERIFIED | YEAR",
        "08/2021/NĐ-CP          | -          | DECREE              | NORMATIVE      | VERIFIED |",
        "12/2025/NQ-CP          | 2025-04-01 | RESOLUTION          | NORMATIVE      | VERIFIED |",
        "66.9/2026/NQ-CP        | -          | RESOLUTION          | NORMATIVE      | VERIFIED |",
        "12/2025/NQ-CP          | 2025-03-31 | RESOLUTION          | UNKNOWN        | LIKELY   | NATURE",
        "88/NQ-CP               | -          | RESOLUTION          | ADMINISTRATIVE | VERIFIED | YEAR",
        "10/2020/QĐ-TTg         | -          | DECISION            | NORMATIVE      | VERIFIED |",
        "749/QĐ-TTg             | -          | DECISION            | ADMINISTRATIVE | VERIFIED | YEAR",
        "05/2016/CT-TTg         | 2016-06-30 | DIRECTIVE           | NORMATIVE      | LIKELY   |",
        "05/2016/CT-TTg         | 2016-07-01 | DIRECTIVE           | UNKNOWN        | LIKELY   | NATURE",
        "41/2021/TT-BGDĐT       | -          | CIRCULAR            | NORMATIVE      | VERIFIED |",
        "03/2025/TT-KTNN        | 2025-04-01 | CIRCULAR            | NORMATIVE      | VERIFIED |",
        "03/2024/TT-KTNN        | -          | CIRCULAR            | UNKNOWN        | LIKELY   | NATURE",
        "02/2024/QĐ-KTNN        | -          | DECISION            | NORMATIVE      | LIKELY   |",
        "05/2014/TTLT-BTC-BTP   | -          | JOINT_CIRCULAR      | NORMATIVE      | LIKELY   |",
        "05/2018/TTLT-BTC-BTP   | -          | JOINT_CIRCULAR      | UNKNOWN        | LIKELY   | NATURE",
        "05/2018/TTLT-BTC-TANDTC| -          | JOINT_CIRCULAR      | NORMATIVE      | LIKELY   |",
        "14/2023/QĐ-UBND        | -          | DECISION            | NORMATIVE      | VERIFIED | PLACE LEVEL",
        "14/QĐ-UBND             | -          | DECISION            | ADMINISTRATIVE | VERIFIED | YEAR PLACE LEVEL",
        "14/VBHN-VPQH           | -          | CONSOLIDATED_TEXT   | CONSOLIDATED   | VERIFIED | YEAR",
        "05/KH-STP              | 2024-02-01 | PLAN                | ADMINISTRATIVE | VERIFIED | YEAR PLACE",
        "05/KH-STP              | 2014-02-01 | PLAN                | ADMINISTRATIVE | LIKELY   | YEAR PLACE",
        "77/BNV-VP              | 2024-02-01 | OFFICIAL_LETTER     | ADMINISTRATIVE | VERIFIED | YEAR",
        "12-QĐ/TW               | -          | DECISION PROVISIONS | PARTY          | VERIFIED | TYPE YEAR TERM",
        "12-CT/TU               | -          | DIRECTIVE           | PARTY          | VERIFIED | YEAR TERM PLACE",
        "12-TT/TW               | -          | PARTY_CIRCULAR      | PARTY          | LIKELY   | YEAR TERM",
        "12/2020/QĐ-ABCXYZ      | -          |                     | NORMATIVE      | LIKELY   | TYPE ISSUER",
      })
  void a_number_tells_what_it_can(
      String number, String day, String types, Nature nature, Confidence confidence, String open) {
    NumberMeaning meaning = tells(number, day);

    assertThat(meaning.types()).map(DocumentType::name).containsExactly(words(types));
    assertThat(meaning.nature()).isEqualTo(nature);
    assertThat(meaning.confidence()).isEqualTo(confidence);
    assertThat(meaning.open()).map(Open::name).containsExactly(words(open));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3/2024/NQ-HĐND | 2024-06-01 | PROVINCE DISTRICT COMMUNE",
        "3/2025/NQ-HĐND | 2025-05-01 | PROVINCE DISTRICT SPECIAL_ZONE",
        "3/2025/NQ-HĐND | 2025-07-01 | PROVINCE COMMUNE SPECIAL_ZONE",
        "3/QĐ-UBND      | 2025-06-30 | PROVINCE DISTRICT COMMUNE",
        "3/QĐ-UBND      | 2025-07-01 | PROVINCE COMMUNE SPECIAL_ZONE",
      })
  void levels_follow_the_local_government_of_the_day(String number, String day, String levels) {
    assertThat(tells(number, day).levels()).map(Level::name).containsExactly(words(levels));
  }

  @Test
  void names_the_owners_of_the_codes_of_the_day() {
    assertThat(tells("05/2014/TTLT-BTC-BTP", "-").issuers())
        .extracting(Issuer::name)
        .containsExactly("Bộ Tài chính", "Bộ Tư pháp");
    assertThat(tells("3/2025/TT-BTNMT", "2025-03-01").open()).contains(Open.ISSUER);
    assertThat(tells("41/2019/QH14", "-").year()).hasValue(2019);
    assertThat(tells("41/2019/QH14", "-").sources()).isNotEmpty();
  }

  @Test
  void the_table_has_every_type_with_a_source() {
    assertThat(patterns.all().stream().map(pattern -> pattern.type()).distinct())
        .containsAll(
            Arrays.stream(DocumentType.values())
                .filter(type -> type != DocumentType.CHARTER)
                .toList());
    assertThat(patterns.all())
        .allSatisfy(pattern -> assertThat(pattern.source()).isNotBlank())
        .allSatisfy(
            pattern ->
                assertThat(pattern.style() == Style.PARTY)
                    .isEqualTo(pattern.nature() == Nature.PARTY));
  }

  private NumberMeaning tells(String number, String day) {
    return patterns.tells(
        DocumentNumber.parse(number),
        Optional.of(day).filter(d -> d.length() > 1).map(LocalDate::parse));
  }

  private static String[] words(String text) {
    return text == null || text.isBlank() ? new String[0] : text.split(" ");
  }
}
