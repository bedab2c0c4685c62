package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.Doubt.Field;
import org.tuanthu.document.Place.Part;

class DocumentDoubtsTest {

  @Test
  void a_plain_document_is_certain() {
    assertThat(Papers.read(Papers.PLAN).doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số: 41/KH-SCT | Số: 41/2025 | NUMBER | UNSURE
          ngày 12 tháng 02 năm 2025 | ngày   tháng 02 năm 2025 | PLACE_AND_DATE | UNSURE
          Hoàng Minh Khuê | Sùng Minh Khuê | SIGNATURE | LIKELY
          """)
  void one_strange_part_is_one_doubt(String right, String strange, Part part, Certainty certainty) {
    Reading<AdministrativeDocument> reading = Papers.read(Papers.PLAN.replace(right, strange));

    assertThat(reading.doubts())
        .filteredOn(doubt -> doubt.place().part() == part)
        .extracting(Doubt::certainty)
        .containsOnly(certainty);
  }

  @Test
  void an_issuer_from_a_sentence_is_likely() {
    String withoutHead = Papers.PLAN.substring(Papers.PLAN.indexOf("KẾ HOẠCH"));
    Reading<AdministrativeDocument> reading = Papers.read(withoutHead);

    assertThat(reading.value().issuer()).contains("Sở Công Thương");
    assertThat(reading.certainty(Place.of(Part.AGENCY), Field.WHOLE)).isEqualTo(Certainty.LIKELY);
  }

  @Test
  void nothing_free_is_certain_in_a_scanned_text() {
    String scanned =
        Papers.PLAN
            .replace("sản xuất", "sảnxuất")
            .replace("sử dụng", "sửdụng")
            .replace("bảo vệ", "bảovệ");
    Reading<AdministrativeDocument> reading = Papers.read(scanned);

    assertThat(reading.certainty(Place.of(Part.TITLE), Field.WHOLE)).isEqualTo(Certainty.LIKELY);
    assertThat(reading.certainty(Place.of(Part.RECIPIENTS, 1), Field.WHOLE))
        .isEqualTo(Certainty.LIKELY);
    assertThat(reading.certainty(Place.of(Part.NUMBER), Field.WHOLE)).isEqualTo(Certainty.CERTAIN);
  }
}
