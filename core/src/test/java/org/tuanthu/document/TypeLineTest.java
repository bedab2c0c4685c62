package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The type of a document, its title, and letters without a type. */
class TypeLineTest {
  @ParameterizedTest
  @EnumSource(value = DocumentType.class, names = "OFFICIAL_LETTER", mode = EnumSource.Mode.EXCLUDE)
  void every_type_is_found_with_its_title(DocumentType type) {
    String name = type.vietnamese().toUpperCase(java.util.Locale.ROOT);
    AdministrativeDocument document =
        Papers.document(
            "CHI CỤC KIỂM LÂM\nSố: 8/CCKL\n\n"
                + name
                + "\nVề việc trồng rừng phòng hộ\n\nCăn cứ Luật Lâm nghiệp;\nNội dung như sau.\n");

    assertThat(document.type()).contains(type);
    assertThat(document.title()).contains("Về việc trồng rừng phòng hộ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KẾ HOẠCH TRỒNG RỪNG NĂM 2025 | TRỒNG RỪNG NĂM 2025",
        "KẾ HOẠCH\\nV/V TRỒNG RỪNG | V/V TRỒNG RỪNG",
        "KẾ HOẠCH\\nVề việc trồng rừng\\nphòng hộ ven biển | Về việc trồng rừng phòng hộ ven biển",
        "KẾ HOẠCH\\nTrồng rừng, chăm sóc rừng\\nvà phòng cháy, chữa cháy rừng | Trồng rừng, chăm sóc rừng và phòng cháy, chữa cháy rừng",
        "KẾ HOẠCH:\\nTrồng rừng | Trồng rừng"
      })
  void a_title_may_follow_on_the_line_or_wrap(String lines, String title) {
    AdministrativeDocument document =
        Papers.document(
            lines.replace("\\n", "\n")
                + "\n\nCăn cứ Luật Lâm nghiệp;\nI. MỤC TIÊU\n- Trồng 300 ha.\n");

    assertThat(document.type()).contains(DocumentType.PLAN);
    assertThat(document.title()).contains(title);
  }

  @Test
  void an_official_letter_has_its_subject_under_the_number() {
    String letter =
        """
          UBND TỈNH KON TUM              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          CHI CỤC KIỂM LÂM                   Độc lập - Tự do - Hạnh phúc
          Số: 77/CCKL-QLR                 Kon Tum, ngày 07 tháng 02 năm 2025
          V/v gửi số liệu trồng
          rừng quý I

                 Kính gửi:
                 - Các hạt kiểm lâm;
                 - Ban quản lý rừng phòng hộ.

          Chi cục Kiểm lâm đề nghị các đơn vị gửi số liệu trước ngày 15/3/2025./.
        """;
    AdministrativeDocument document = Papers.document(letter);

    assertThat(document.type()).contains(DocumentType.OFFICIAL_LETTER);
    assertThat(document.title()).contains("V/v gửi số liệu trồng rừng quý I");
    assertThat(document.addressees())
        .containsExactly("Các hạt kiểm lâm", "Ban quản lý rừng phòng hộ");
    assertThat(document.head().number()).contains("77/CCKL-QLR");
  }

  @ParameterizedTest
  @CsvSource({"77/CCKL-QLR, true", "77/TTr-CCKL, false", ", true"})
  void a_text_without_type_line_is_a_letter_when_its_number_says_no_other_type(
      String number, boolean letter) {
    String line = number == null ? "" : "CHI CỤC KIỂM LÂM\nSố: " + number + "\n";
    AdministrativeDocument document =
        Papers.document(line + "\nKính gửi: Các hạt kiểm lâm\n\nĐề nghị các hạt gửi số liệu.");

    assertThat(document.type())
        .isEqualTo(letter ? Optional.of(DocumentType.OFFICIAL_LETTER) : Optional.empty());
  }
}
