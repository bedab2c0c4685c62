package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where parts and paragraphs end although no empty line says so. */
class ParagraphBordersTest {
  private static final String HEAD =
      """
      CHI CỤC THỦY LỢI                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                           Độc lập - Tự do - Hạnh phúc
      Số: 77/CCTL-KT                   Hà Tĩnh, ngày 04 tháng 3 năm 2026
      V/v kiểm tra cống dưới đê
      """;

  private static final List<String> PARAGRAPHS =
      List.of(
          "Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;",
          "Chi cục Thủy lợi xây dựng Kế hoạch kiểm tra cống dưới đê năm 2026 với những nội dung chủ yếu"
              + " sau đây, áp dụng cho mọi tuyến đê trên địa bàn tỉnh:",
          "Các hạt tự kiểm tra trước.",
          "Chi cục kiểm tra sau.");

  @Test
  void lines_that_are_paragraphs_stay_apart() {
    AdministrativeDocument document =
        Papers.document("KẾ HOẠCH\nKiểm tra cống\n\n" + String.join("\n", PARAGRAPHS));

    assertThat(document.body().preamble()).extracting(Block::text).isEqualTo(PARAGRAPHS);
  }

  @Test
  void short_lines_are_paragraphs_too_when_none_runs_on() {
    List<String> lines =
        List.of(
            "Căn cứ Luật Đê điều năm 2006.",
            "Bắt đầu lúc 8 giờ ngày 06 tháng 3 năm 2026 tại phòng họp.",
            "Thành phần gồm đại diện Chi cục và bốn hạt quản lý đê.",
            "Ông Trần Văn Mẫn chủ trì cuộc họp.",
            "Bà Lê Thị Sen ghi biên bản cuộc họp này.",
            "Hạt Đức Thọ báo cáo tình hình cống Trung Lương.",
            "Hạt Nghi Xuân đề nghị thay hai cánh cống.",
            "Cuộc họp thống nhất danh mục sửa chữa.");

    AdministrativeDocument document =
        Papers.document("BIÊN BẢN\nHọp kiểm tra cống\n\n" + String.join("\n", lines));

    assertThat(document.body().preamble()).extracting(Block::text).isEqualTo(lines);
  }

  @Test
  void a_broken_paragraph_among_long_lines_is_healed() {
    List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
    for (int i = 1; i <= 60; i++) {
      paragraphs.add("Cống số " + i + " được kiểm tra trong tháng tư.");
    }
    String lines = String.join("\n", paragraphs).replace("Cống số 31 được", "Cống số 31\nđược");

    AdministrativeDocument document = Papers.document("KẾ HOẠCH\nKiểm tra cống\n\n" + lines);

    assertThat(document.body().preamble()).extracting(Block::text).isEqualTo(paragraphs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ", "TÀI LIỆU THU HỒI", "HỎA TỐC", "KHẨN"})
  void a_mark_below_the_subject_is_no_part_of_it(String mark) {
    AdministrativeDocument document =
        Papers.document(HEAD + mark + "\n\nKính gửi: Các hạt quản lý đê.\n");

    assertThat(document.head().marks()).containsExactly(mark);
    assertThat(document.title()).contains("V/v kiểm tra cống dưới đê");
  }

  @Test
  void small_words_like_a_mark_go_on_with_the_subject() {
    AdministrativeDocument document =
        Papers.document(HEAD + "khẩn cấp\n\nKính gửi: Các hạt quản lý đê.\n");

    assertThat(document.title()).contains("V/v kiểm tra cống dưới đê khẩn cấp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"V/ V sửa cánh cống", "V/v: sửa cánh cống", "V / v sửa cánh cống"})
  void the_words_about_are_no_number_five(String line) {
    AdministrativeDocument document =
        Papers.document(
            "Kính gửi: Chi cục Thủy lợi.\n\n" + line + "\n\nHạt đề nghị sửa cánh cống trước lũ.\n");

    assertThat(document.body().sections()).isEmpty();
    assertThat(document.body().preamble()).extracting(Block::text).contains(line);
  }

  @Test
  void addressees_end_before_the_content_when_no_empty_line_stands_between() {
    AdministrativeDocument document =
        Papers.document(
            HEAD
                + """
                Kính gửi:
                - Hạt quản lý đê Đức Thọ;
                - Hạt quản lý đê Nghi Xuân.
                Chi cục đề nghị các hạt thực hiện như sau:
                1. Kiểm tra cánh cống.
                2. Bôi trơn máy đóng mở.
                """);

    assertThat(document.addressees())
        .containsExactly("Hạt quản lý đê Đức Thọ", "Hạt quản lý đê Nghi Xuân");
    assertThat(document.body().sections()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Các hạt ghi mực nước hai lần mỗi ngày. |",
        "BẢNG MỰC NƯỚC | BẢNG MỰC NƯỚC",
        "Bảng mực nước tại các cống | Bảng mực nước tại các cống",
      })
  void a_sentence_is_no_title_of_an_annex(String first, String title) {
    AdministrativeDocument document =
        Papers.document(Papers.PLAN + "\n\nPhụ lục II\n\n" + first + "\n\n1. Ghi bằng mét.\n");

    assertThat(document.annexes().get(document.annexes().size() - 1).title())
        .isEqualTo(Optional.ofNullable(title));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theo Thông tư số 24/2018/TT- | BNNPTNT của Bộ | theo Thông tư số 24/2018/TT-BNNPTNT của Bộ",
        "trong giai đoạn 2021 - 2025 và 2026- | 2030 | trong giai đoạn 2021 - 2025 và 2026-2030",
        "Công ty Thủy lợi Nam Hà Tĩnh - | Bắc Hà Tĩnh | Công ty Thủy lợi Nam Hà Tĩnh - Bắc Hà Tĩnh",
      })
  void a_symbol_broken_after_its_dash_is_put_together(String above, String below, String whole) {
    AdministrativeDocument document =
        Papers.document("KẾ HOẠCH\nKiểm tra cống\n\nThực hiện " + above + "\n" + below + ".\n");

    assertThat(document.body().preamble())
        .extracting(Block::text)
        .containsExactly("Thực hiện " + whole + ".");
  }

  @Test
  void marks_of_missing_parts_are_no_words_beside_others_or_in_capitals() {
    AdministrativeDocument document =
        Papers.document(
            """
            [THIẾU TÊN CƠ QUAN BAN HÀNH]      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                                Độc lập - Tự do - Hạnh phúc
            [thiếu số, ký hiệu]         [thiếu địa danh và thời gian ban hành]
                                    KẾ HOẠCH
                              Kiểm tra cống năm 2026

            Các hạt kiểm tra cống trước ngày 30 tháng 4 năm 2026.

            Nơi nhận:                             [THIẾU CHỨC VỤ NGƯỜI KÝ]
            [thiếu nơi nhận]                      [thiếu họ tên người ký]
            """);

    assertThat(document.head().agency()).isEmpty();
    assertThat(document.head().number()).isEmpty();
    assertThat(document.head().placeAndDate()).isEmpty();
    assertThat(document.signature()).isEmpty();
    assertThat(document.recipients()).isEmpty();
    assertThat(document.annexes()).isEmpty();
  }

  @Test
  void a_number_at_the_head_of_a_page_counts_anew() {
    String page = "Các hạt ghi mực nước mỗi ngày hai lần tại từng\n";

    AdministrativeDocument document =
        Papers.document(
            "KẾ HOẠCH\nKiểm tra cống\n\n"
                + page
                + "\f2\ncống trong tuyến và báo cáo.\n\nSổ có đủ chữ ký của\n"
                + "\f9\nngười trực.\n\nSổ lưu tại\n"
                + "\f2\ntrụ sở hạt.\n");

    assertThat(document.body().preamble())
        .extracting(Block::text)
        .noneMatch(text -> text.matches(".*\\d.*"));
  }
}
