package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.text.VietnameseText;

class HeadReaderTest {
  private static final String REST =
      "\n\nKẾ HOẠCH\nTrồng rừng phòng hộ năm 2025\n\nCăn cứ Luật Lâm nghiệp ngày 15/11/2017;\n\nI. MỤC TIÊU\n- Trồng 300 ha.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // two columns
        """
           UBND TỈNH KON TUM              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           CHI CỤC KIỂM LÂM                   Độc lập - Tự do - Hạnh phúc
           ----------------                   ---------------------------
             Số: 25/KH-CCKL                 Kon Tum, ngày 07 tháng 02 năm 2025
        """,
        // two columns, the rule of one beside the date of the other
        """
           UBND TỈNH KON TUM              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           CHI CỤC KIỂM LÂM                   Độc lập - Tự do - Hạnh phúc
                  *                      Kon Tum, ngày 07 tháng 02 năm 2025
             Số: 25/KH-CCKL
        """,
        // two columns, the left one wrapped
        """
            ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
             TỈNH KON TUM                    Độc lập - Tự do - Hạnh phúc
           CHI CỤC KIỂM LÂM

             Số: 25/KH-CCKL                 Kon Tum, ngày 07 tháng 02 năm 2025
        """,
        // one column
        """
        UBND TỈNH KON TUM
        CHI CỤC KIỂM LÂM

        Số: 25/KH-CCKL

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Kon Tum, ngày 07 tháng 02 năm 2025
        """,
        // glued
        """
        UBND TỈNH KON TUM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        CHI CỤC KIỂM LÂM Độc lập - Tự do - Hạnh phúc
        Số: 25/KH-CCKL Kon Tum, ngày 07 tháng 02 năm 2025
        """,
        // table on one line
        """
        | UBND TỈNH KON TUM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        | CHI CỤC KIỂM LÂM | Độc lập - Tự do - Hạnh phúc |
        | Số: 25/KH-CCKL | Kon Tum, ngày 07 tháng 02 năm 2025 |
        """,
        // table as web pages leave it
        """
        |
        UBND TỈNH KON TUM
        CHI CỤC KIỂM LÂM
        -------
        |
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        |
        |
        Số: 25/KH-CCKL
        |
        Kon Tum, ngày 07
        tháng 02 năm 2025
        |
        """,
        // date in figures, number in the old way
        """
           UBND TỈNH KON TUM              CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
           CHI CỤC KIỂM LÂM                   Độc lập – Tự do – Hạnh phúc
           Số : 25 / KH-CCKL                   Kon Tum, ngày 07/02/2025
        """
      })
  void every_layout_of_a_head_gives_the_same_head(String layout) {
    DocumentHead head = Papers.document(layout + REST).head();

    assertThat(head.superior().map(VietnameseText::fold))
        .isIn(Optional.of("ubnd tỉnh kon tum"), Optional.of("ủy ban nhân dân tỉnh kon tum"));
    assertThat(head.agency()).contains("CHI CỤC KIỂM LÂM");
    assertThat(head.number()).contains("25/KH-CCKL");
    assertThat(head.placeAndDate().flatMap(PlaceAndDate::place)).contains("Kon Tum");
    assertThat(head.placeAndDate().flatMap(PlaceAndDate::date)).contains(LocalDate.of(2025, 2, 7));
    assertThat(head.motto().map(VietnameseText::fold).orElse("")).contains("độc lập");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số: 08/KH-CCKL | 08/KH-CCKL",
        "Số:      /KH-CCKL | /KH-CCKL",
        "Số:……/KH-CCKL | /KH-CCKL",
        "Số ..... /KH-CCKL | /KH-CCKL",
        "Số: 08 /KH- CCKL | 08/KH-CCKL",
        "Số: 08/KH–CCKL | 08/KH-CCKL",
        "Số: 08/KH – CCKL | 08/KH-CCKL",
        "Số: 08/KH—CCKL | 08/KH-CCKL",
        "Số:     /KH–CCKL | /KH-CCKL",
        "SỐ: 08/KH-CCKL | 08/KH-CCKL",
        "Số: 08a/KH-CCKL | 08a/KH-CCKL",
        "Số: 1.208/KH-UBND | 1.208/KH-UBND",
        "Số 31-KH/TU | 31-KH/TU",
        "Số: 14/2025/QĐ-UBND | 14/2025/QĐ-UBND",
        "Số: 22/KH-BCĐ QCDC | 22/KH-BCĐ QCDC"
      })
  void a_number_is_read_without_stray_blanks_and_blank_is_not_missing(String line, String number) {
    assertThat(Papers.document("CHI CỤC KIỂM LÂM\n" + line + REST).head().number())
        .contains(number);
  }

  @Test
  void words_after_the_symbol_stay_in_the_document() {
    AdministrativeDocument document =
        Papers.document("CHI CỤC KIỂM LÂM\nSố: 8/KH-CCKL (bản gửi lại)" + REST);

    assertThat(document.head().number()).contains("8/KH-CCKL");
    assertThat(document.body().preamble()).extracting(Block::text).contains("(bản gửi lại)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kon Tum, ngày 07 tháng 02 năm 2025 | Kon Tum | 2025-02-07",
        "Kon Tum, ngày 7/2/2025 | Kon Tum | 2025-02-07",
        "TP. Hồ Chí Minh, ngày 30 tháng 4 năm 2025 | TP. Hồ Chí Minh | 2025-04-30",
        "Kon Tum, ngày      tháng 02 năm 2025 | Kon Tum |",
        "Kon Tum, ngày … tháng … năm 2025 | Kon Tum |",
        "Kon Tum, ngày 31 tháng 02 năm 2025 | Kon Tum |",
        "ngày 07 tháng 02 năm 2025 | | 2025-02-07"
      })
  void place_and_date_are_read_as_far_as_they_are_there(String line, String place, LocalDate date) {
    PlaceAndDate read =
        Papers.document("CHI CỤC KIỂM LÂM\nSố: 8/KH-CCKL\n" + line + REST)
            .head()
            .placeAndDate()
            .orElseThrow();

    assertThat(read.place()).isEqualTo(Optional.ofNullable(place));
    assertThat(read.date()).isEqualTo(Optional.ofNullable(date));
  }

  @Test
  void a_party_document_has_its_own_motto_and_number() {
    String head =
        """
          TỈNH ỦY KON TUM                        ĐẢNG CỘNG SẢN VIỆT NAM
          BAN DÂN VẬN
                *
          Số 17-KH/BDVTU                      Kon Tum, ngày 07 tháng 02 năm 2025
        """;
    AdministrativeDocument document = Papers.document(head + REST);

    assertThat(document.head().motto()).contains("ĐẢNG CỘNG SẢN VIỆT NAM");
    assertThat(document.head().superior()).contains("TỈNH ỦY KON TUM");
    assertThat(document.head().agency()).contains("BAN DÂN VẬN");
    assertThat(document.head().number()).contains("17-KH/BDVTU");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HỎA TỐC", "KHẨN", "MẬT", "DỰ THẢO", "LƯU HÀNH NỘI BỘ"})
  void marks_are_no_agency(String mark) {
    DocumentHead head = Papers.document("CHI CỤC KIỂM LÂM\nSố: 8/KH-CCKL\n" + mark + REST).head();

    assertThat(head.marks()).containsExactly(mark);
    assertThat(head.agency()).contains("CHI CỤC KIỂM LÂM");
  }

  @Test
  void a_text_without_head_has_none() {
    AdministrativeDocument document =
        Papers.document(
            "KẾ HOẠCH\nTrồng rừng\n\nCăn cứ Luật Lâm nghiệp;\nChi cục Kiểm lâm xây dựng Kế hoạch như sau:\nI. MỤC TIÊU\n");

    assertThat(document.head().isAbsent()).isTrue();
    assertThat(document.issuer()).contains("Chi cục Kiểm lâm");
    assertThat(document.head().marks()).isEqualTo(List.of());
  }
}
