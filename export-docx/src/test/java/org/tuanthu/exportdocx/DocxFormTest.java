package org.tuanthu.exportdocx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;

/** Measures a written plan: paper, letters, components, head, foot, tables, annexes. */
class DocxFormTest {
  private static final Written PLAN = Written.of(SamplePapers.plan());

  @Test
  void every_section_is_upright_a4_with_margins_of_the_decree() {
    assertThat(sections()).hasSize(3);
    for (CTSectPr section : sections()) {
      assertThat(section.getPgSz().isSetOrient()).isFalse();
      assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
      assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
      assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(20);
      assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(20);
      assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(30);
      assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(15);
    }
  }

  @Test
  void pages_of_each_section_count_from_one_in_the_top_margin_and_the_first_hides_it() {
    for (CTSectPr section : sections()) {
      assertThat(section.isSetTitlePg()).isTrue();
      assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
      assertThat(section.getType().getVal()).hasToString("nextPage");
      assertThat(section.getHeaderReferenceList())
          .extracting(reference -> reference.getType().toString())
          .containsExactly("default", "first");
      assertThat(section.getFooterReferenceList()).isEmpty();
      assertThat(millimetres(section.getPgMar().getHeader())).isLessThan(20);
    }
    XWPFParagraph number = PLAN.file().getHeaderList().get(0).getParagraphs().get(0);
    assertThat(number.getCTP().xmlText()).contains(" PAGE ");
    assertThat(PLAN.style(number).getCTStyle().getPPr().getJc().getVal()).hasToString("center");
    assertThat(PLAN.style(number).getCTStyle().getRPr().getSzArray(0).getVal()).hasToString("28");
    assertThat(PLAN.file().getHeaderList().get(1).getText()).isBlank();
  }

  @Test
  void all_letters_are_times_new_roman() {
    String styles = new String(part("word/styles.xml"), java.nio.charset.StandardCharsets.UTF_8);
    String text = new String(part("word/document.xml"), java.nio.charset.StandardCharsets.UTF_8);

    assertThat(styles).contains("w:ascii=\"Times New Roman\"").contains("w:val=\"vi-VN\"");
    for (String xml : List.of(styles, text)) {
      assertThat(xml.split("w:ascii=\"")).hasSizeGreaterThan(5);
      assertThat(xml.replace("w:ascii=\"Times New Roman\"", "")).doesNotContain("w:ascii=");
    }
  }

  @Test
  void paragraphs_are_laid_out_as_in_word_2013() {
    assertThat(new String(part("word/settings.xml"), java.nio.charset.StandardCharsets.UTF_8))
        .contains("w:name=\"compatibilityMode\"")
        .contains("w:val=\"15\"");
  }

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
  void head_and_foot_are_tables_of_two_columns_without_borders_as_wide_as_the_text() {
    List<XWPFTable> tables = PLAN.file().getTables();
    XWPFTable head = tables.get(0);
    XWPFTable foot = tables.get(2);

    for (XWPFTable table : List.of(head, foot)) {
      assertThat(table.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
      assertThat(width(table)).isEqualTo(Twips.ofMillimetres(165));
    }
    assertThat(head.getRow(0).getCell(0).getText()).endsWith("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH");
    assertThat(head.getRow(0).getCell(1).getText()).startsWith("CỘNG HÒA");
    assertThat(head.getRow(1).getCell(0).getText()).startsWith("Số: 09/KH-SVHTTDL");
    assertThat(head.getRow(1).getCell(1).getText()).startsWith("Lâm Đồng, ngày");
    assertThat(foot.getRow(0).getCell(0).getText()).startsWith("Nơi nhận:");
    assertThat(foot.getRow(0).getCell(1).getText()).startsWith("KT. GIÁM ĐỐC");
    assertThat(foot.getRow(0).isCantSplitRow()).isTrue();
  }

  @Test
  void the_motto_fits_on_one_line_in_the_narrowest_layout() {
    int column = new Page(SamplePapers.NARROW).rightColumn();

    assertThat(TimesWidths.bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13)).isLessThan(column);
    assertThat(new Page(SamplePapers.NARROW).leftColumn()).isGreaterThan(Twips.ofMillimetres(49));
  }

  @Test
  void rules_are_as_long_as_the_decree_wants() {
    XWPFTable head = PLAN.file().getTables().get(0);
    int motto = rule(head.getRow(0).getCell(1).getParagraphs().get(2), 5953);
    int left = Twips.ofMillimetres(165) - 5953;
    int agency = rule(head.getRow(0).getCell(0).getParagraphs().get(2), left);
    int text = TimesWidths.bold("SỞ VĂN HÓA, THỂ", 12);

    assertThat(motto).isCloseTo(TimesWidths.bold("Độc lập - Tự do - Hạnh phúc", 13), within(40));
    assertThat(agency).isBetween(text / 3, text / 2);
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

  @Test
  void tables_have_borders_a_repeated_heading_and_the_width_of_the_text() {
    XWPFTable table = PLAN.file().getTables().get(1);

    assertThat(table.getCTTbl().getTblPr().getTblBorders().getInsideV().getVal())
        .hasToString("single");
    assertThat(table.getRow(0).isRepeatHeader()).isTrue();
    assertThat(table.getRow(1).isRepeatHeader()).isFalse();
    assertThat(width(table)).isEqualTo(Twips.ofMillimetres(165));
    assertThat(table.getRow(3).getTableCells()).hasSize(2);
    assertThat(table.getRow(3).getCell(1).getCTTc().getTcPr().getGridSpan().getVal())
        .hasToString("3");
  }

  @Test
  void the_last_paragraph_stays_with_the_signature() {
    assertThat(PLAN.paragraph("Trên đây là").getCTP().getPPr().isSetKeepNext()).isTrue();
    assertThat(PLAN.paragraph("2. Văn phòng Sở").getCTP().getPPr().isSetKeepNext()).isFalse();
  }

  @Test
  void the_body_ends_with_a_paragraph_without_words() {
    List<XWPFParagraph> paragraphs = PLAN.file().getParagraphs();

    assertThat(PLAN.file().getBodyElements()).endsWith(paragraphs.get(paragraphs.size() - 1));
    assertThat(paragraphs.get(paragraphs.size() - 1).getText()).isEmpty();
  }

  private static org.assertj.core.data.Offset<Integer> within(int twips) {
    return org.assertj.core.data.Offset.offset(twips);
  }

  private static int rule(XWPFParagraph paragraph, int column) {
    assertThat(paragraph.getText()).isEmpty();
    assertThat(paragraph.getCTP().getPPr().getPBdr().getTop().getVal()).hasToString("single");
    return column - paragraph.getIndentationLeft() - paragraph.getIndentationRight();
  }

  private static int width(XWPFTable table) {
    CTTblWidth width = table.getCTTbl().getTblPr().getTblW();
    return Integer.parseInt(width.getW().toString());
  }

  private static List<CTSectPr> sections() {
    List<CTSectPr> sections = new java.util.ArrayList<>();
    for (XWPFParagraph paragraph : PLAN.file().getParagraphs()) {
      if (paragraph.getCTP().getPPr().isSetSectPr()) {
        sections.add(paragraph.getCTP().getPPr().getSectPr());
      }
    }
    sections.add(PLAN.file().getDocument().getBody().getSectPr());
    return sections;
  }

  private static long millimetres(Object twips) {
    return Math.round(Integer.parseInt(twips.toString()) * 25.4 / 1440);
  }

  private static byte[] part(String name) {
    return Written.parts(Written.bytes(SamplePapers.plan())).getOrDefault(name, new byte[0]);
  }
}
