package org.tuanthu.exportdocx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;

/** Measures the page of a written plan: paper, letters, columns, rules, tables, sections. */
class DocxPageTest {
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
    String styles = new String(part("word/styles.xml"), StandardCharsets.UTF_8);
    String text = new String(part("word/document.xml"), StandardCharsets.UTF_8);

    assertThat(styles).contains("w:ascii=\"Times New Roman\"").contains("w:val=\"vi-VN\"");
    for (String xml : List.of(styles, text)) {
      assertThat(xml.split("w:ascii=\"")).hasSizeGreaterThan(5);
      assertThat(xml.replace("w:ascii=\"Times New Roman\"", "")).doesNotContain("w:ascii=");
    }
  }

  @Test
  void paragraphs_are_laid_out_as_in_word_2013() {
    assertThat(new String(part("word/settings.xml"), StandardCharsets.UTF_8))
        .contains("w:name=\"compatibilityMode\"")
        .contains("w:val=\"15\"");
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

  private static Offset<Integer> within(int twips) {
    return Offset.offset(twips);
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
    List<CTSectPr> sections = new ArrayList<>();
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
