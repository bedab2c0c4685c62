package org.tuanthu.exportdocx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** Measures how each component of a written document looks. */
class DocxFormTest {
  private static final Written PLAN = Written.of(SamplePapers.plan());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | 12 bold capitals center",
        "Độc lập - Tự do - Hạnh phúc        | 13 bold center",
        "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG      | 12 capitals center",
        "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH    | 12 bold capitals center",
        "Số: 09/KH-SVHTTDL                  | 13 center",
        "Lâm Đồng, ngày 06 tháng 02         | 13 italic center",
        "KHẨN                               | 13 bold capitals center",
        "KẾ HOẠCH                           | 14 bold capitals center",
        "Số hóa và bảo quản tư liệu ảnh tại | 14 bold center",
        "Căn cứ Luật Thư viện               | 14 italic both",
        "Sở Văn hóa, Thể thao và Du lịch    | 14 both",
        "I. MỤC ĐÍCH                        | 14 bold capitals both",
        "II. Nội dung thực hiện             | 14 bold capitals both",
        "1. Mục đích                        | 14 bold both",
        "a) Thống kê                        | 14 both",
        "1. Thư viện tỉnh chủ trì           | 14 both",
        "- Hướng dẫn kỹ thuật               | 14 both",
        "Trên đây là                        | 14 both",
        "Nơi nhận:                          | 12 bold italic left",
        "- Ủy ban nhân dân tỉnh             | 11 left",
        "- Lưu: VT, QLTV (N. 15b).          | 11 left",
        "KT. GIÁM ĐỐC                       | 14 bold capitals center",
        "PHÓ GIÁM ĐỐC                       | 14 bold capitals center",
        "Trần Thị Ngọc Hà                   | 14 bold center",
        "Phụ lục I                          | 14 bold center",
        "Phân công nhiệm vụ                 | 14 bold capitals center",
        "(Kèm theo                          | 14 italic center",
      })
  void components_have_size_weight_slant_and_alignment_of_the_decree(String start, String look) {
    assertThat(PLAN.look(start)).isEqualTo(look);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ | 14 bold capitals center",
        "Theo đề nghị của            | 14 italic both",
        "QUYẾT ĐỊNH:                 | 14 bold capitals center",
        "Chương I                    | 14 bold center",
        "Những quy định chung        | 14 bold capitals center",
        "Điều 1. Thành lập           | 14 bold both",
        "Điều 2. Nhiệm vụ của Tổ     | 14 bold both",
        "TM. ỦY BAN NHÂN DÂN         | 14 bold capitals center",
      })
  void decisions_with_articles_are_set_as_such(String start, String look) {
    assertThat(Written.of(SamplePapers.decision()).look(start)).isEqualTo(look);
  }

  @Test
  void the_words_of_an_article_without_heading_are_upright() {
    XWPFParagraph article = Written.of(SamplePapers.decision()).paragraph("Điều 1.");

    assertThat(article.getRuns()).hasSize(2);
    assertThat(article.getRuns().get(0).text()).isEqualTo("Điều 1.");
    assertThat(article.getRuns().get(1).isBold()).isFalse();
  }

  @Test
  void official_letters_have_their_abstract_under_the_number_and_their_addressees_below() {
    Written letter = Written.of(SamplePapers.letter());

    assertThat(letter.texts())
        .containsExactly(
            "XEM XONG TRẢ LẠI",
            "BỘ NỘI VỤ",
            "CỤC LƯU TRỮ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 48/CLT-VP",
            "V/v cung cấp số liệu kho lưu trữ",
            "Hà Nội, ngày 12 tháng 3 năm 2026",
            "Kính gửi:",
            "- Sở Nội vụ các tỉnh;",
            "- Trung tâm Lưu trữ các bộ.",
            "Cục Lưu trữ đề nghị các cơ quan gửi số liệu trước ngày 30 tháng 3 năm 2026./.",
            "Nơi nhận:",
            "- Như trên;",
            "- Lưu: VT, VP (C. 70b).",
            "TL. CỤC TRƯỞNG",
            "CHÁNH VĂN PHÒNG",
            "Đỗ Minh Châu");
    assertThat(letter.look("V/v")).isEqualTo("12 center");
    assertThat(letter.look("Kính gửi:")).isEqualTo("14 left");
  }

  @Test
  void one_addressee_stands_on_the_line_of_the_word() {
    Written letter =
        Written.of(SamplePapers.letter().toBuilder().addressees(List.of("Sở Nội vụ")).build());

    assertThat(letter.texts()).contains("Kính gửi: Sở Nội vụ");
  }

  @Test
  void paragraphs_have_a_first_line_indent_a_gap_and_single_lines() {
    CTPPrGeneral style = PLAN.style(PLAN.paragraph("Trên đây là")).getCTStyle().getPPr();

    assertThat(style.getInd().getFirstLine()).hasToString("720");
    assertThat(style.getSpacing().getAfter()).hasToString("120");
    assertThat(style.getSpacing().getLine()).hasToString("240");
  }

  @Test
  void headings_have_heading_styles_of_their_level_and_stay_with_their_text() {
    for (String[] expected :
        new String[][] {
          {"I. MỤC ĐÍCH", "Heading1"}, {"1. Mục đích", "Heading2"}, {"III. TỔ", "Heading1"}
        }) {
      XWPFParagraph heading = PLAN.paragraph(expected[0]);
      assertThat(heading.getStyleID()).isEqualTo(expected[1]);
      assertThat(PLAN.style(heading).getName()).startsWith("heading ");
      assertThat(heading.getCTP().getPPr().isSetKeepNext()).isTrue();
    }
    assertThat(PLAN.paragraph("1. Thư viện tỉnh").getStyleID()).isEqualTo("Content");
  }
}
