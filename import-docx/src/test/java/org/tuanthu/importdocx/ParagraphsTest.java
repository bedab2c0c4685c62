package org.tuanthu.importdocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuanthu.importdocx.WordFile.p;
import static org.tuanthu.importdocx.WordFile.r;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;

class ParagraphsTest {

  static Stream<Arguments> contents() {
    return Stream.of(
        Arguments.of("runs", r("Kế ho") + r("ạch"), "Kế hoạch"),
        Arguments.of("letters in pieces", r("Kê") + r("\u0301 hoa\u0323ch"), "Kế hoạch"),
        Arguments.of("hyperlink", "<w:hyperlink>" + r("Cổng") + "</w:hyperlink>", "Cổng"),
        Arguments.of("smart tag", "<w:smartTag>" + r("Hà Nội") + "</w:smartTag>", "Hà Nội"),
        Arguments.of("insertion", "<w:ins w:id='1'>" + r("mới") + "</w:ins>", "mới"),
        Arguments.of(
            "deletion", r("còn") + "<w:del><w:r><w:delText> bỏ</w:delText></w:r></w:del>", "còn"),
        Arguments.of(
            "move",
            "<w:moveFrom>" + r("cũ") + "</w:moveFrom><w:moveTo>" + r("đến") + "</w:moveTo>",
            "đến"),
        Arguments.of(
            "hidden", r("thấy") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>", "thấy"),
        Arguments.of(
            "hidden, switched off",
            "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>hiện</w:t></w:r>",
            "hiện"),
        Arguments.of(
            "capitals", "<w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r>", "KẾ HOẠCH"),
        Arguments.of(
            "field",
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                + r("mã")
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + r("ngày 5")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + r(" tháng 6"),
            "ngày 5 tháng 6"),
        Arguments.of(
            "field in the code of a field",
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + r("mã")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + r("đáp")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
            "đáp"),
        Arguments.of("simple field", "<w:fldSimple>" + r("12") + "</w:fldSimple>", "12"),
        Arguments.of(
            "content control",
            "<w:sdt><w:sdtPr/><w:sdtContent>" + r("An") + "</w:sdtContent></w:sdt>",
            "An"),
        Arguments.of(
            "prompt",
            r("Tên: ")
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + r("Bấm vào đây")
                + "</w:sdtContent></w:sdt>",
            "Tên:"),
        Arguments.of(
            "hyphens",
            "<w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>S</w:t><w:softHyphen/><w:t>YT</w:t></w:r>",
            "KH-SYT"),
        Arguments.of(
            "line", "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>", "a\nb\nc"),
        Arguments.of(
            "breaks of pages and columns",
            "<w:r><w:t>a</w:t><w:br w:type='page'/><w:t>b</w:t><w:lastRenderedPageBreak/>"
                + "<w:br w:type='column'/><w:t>c</w:t><w:br w:clear='all'/><w:t>d</w:t></w:r>",
            "a\nb\nc\nd"),
        Arguments.of(
            "cross reference",
            r("theo Mục ")
                + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> REF _Ref1 \\r \\h"
                + " </w:instrText><w:fldChar w:fldCharType='separate'/><w:t>II</w:t><w:fldChar"
                + " w:fldCharType='end'/></w:r>",
            "theo Mục II"),
        Arguments.of(
            "field within a content control and a hyperlink",
            "<w:sdt><w:sdtContent><w:hyperlink w:anchor='a'><w:fldSimple w:instr='REF a'>"
                + r("Điều 3")
                + "</w:fldSimple></w:hyperlink></w:sdtContent></w:sdt>",
            "Điều 3"),
        Arguments.of(
            "customized XML and directions",
            "<w:customXml><w:dir>"
                + r("Sở ")
                + "<w:bdo>"
                + r("Y tế")
                + "</w:bdo></w:dir></w:customXml>",
            "Sở Y tế"),
        Arguments.of(
            "tab after a bullet", "<w:r><w:t>-</w:t><w:tab/><w:t>Việc</w:t></w:r>", "- Việc"),
        Arguments.of(
            "tab between columns",
            "<w:r><w:t>Sở A</w:t><w:tab/><w:t>Số</w:t></w:r>",
            "Sở A        Số"),
        Arguments.of(
            "symbols",
            "<w:r><w:sym w:font='Symbol' w:char='F0B7'/><w:sym w:font='Wingdings' w:char='F0FC'/>"
                + "<w:sym w:font='Wingdings' w:char='zz'/><w:sym w:font='Arial' w:char='FFFFFFFF'/></w:r>",
            "\u2022\u2713"),
        Arguments.of("blank of its own", "<w:r><w:t>a\u00A0b</w:t></w:r>", "a b"),
        Arguments.of("formula", "<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>", "x+y"),
        Arguments.of(
            "alternatives",
            "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:t>một</w:t></mc:Choice>"
                + "<mc:Fallback><w:t>hai</w:t></mc:Fallback></mc:AlternateContent></w:r>",
            "một"),
        Arguments.of(
            "older properties",
            "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>nay</w:t></w:r>",
            "nay"),
        Arguments.of(
            "reading aid",
            "<w:r><w:ruby><w:rt>"
                + r("âm")
                + "</w:rt><w:rubyBase>"
                + r("chữ")
                + "</w:rubyBase></w:ruby></w:r>",
            "chữ"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contents")
  void a_paragraph_gives_the_words_that_the_paper_shows(String what, String content, String words)
      throws IOException {
    String body = "<w:p>" + content + "</w:p>";

    assertThat(WordFile.of(body).lines()).containsExactly(words);
    assertThat(WordFile.of(body).strict().lines()).containsExactly(words);
  }

  @Test
  void a_field_that_never_shows_a_result_takes_only_its_paragraph() throws IOException {
    String open =
        "<w:p>" + r("a") + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + r("b") + "</w:p>";

    assertThat(WordFile.of(open + p("c")).lines()).containsExactly("a", "c");
  }

  @Test
  void a_deleted_paragraph_mark_joins_two_paragraphs() throws IOException {
    String mark = "<w:rPr><w:del w:id='1'/></w:rPr>";

    assertThat(WordFile.of(p(mark, "Giao ") + p("Văn phòng") + p(mark, "cuối")).lines())
        .containsExactly("Giao Văn phòng", "cuối");
  }

  @Test
  void properties_of_before_a_change_are_not_read() throws IOException {
    String changed =
        "<w:pPrChange><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:pPrChange>";
    String list =
        "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:lvlText w:val='%1.'/></w:lvl>"
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>";

    assertThat(WordFile.of(p(changed, "a")).numbering(list).lines()).containsExactly("a");
  }

  @Test
  void capitals_and_hidden_text_come_from_styles_too() throws IOException {
    String styles =
        "<w:style w:styleId='Base'><w:rPr><w:caps/></w:rPr></w:style>"
            + "<w:style w:styleId='Title'><w:basedOn w:val='Base'/></w:style>"
            + "<w:style w:type='character' w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>";
    String secret = "<w:r><w:rPr><w:rStyle w:val='Secret'/></w:rPr><w:t>ẩn</w:t></w:r>";

    assertThat(
            WordFile.of(
                    "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr>"
                        + r("kế hoạch")
                        + secret
                        + "</w:p>")
                .styles(styles)
                .lines())
        .containsExactly("KẾ HOẠCH");
  }

  @Test
  void a_text_box_follows_its_paragraph_once() throws IOException {
    String box =
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>"
            + p("MẬT")
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
            + p("MẬT")
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + r("Số: 5/KH-UBND")
            + "</w:p>";
    String old =
        "<w:p><w:r><w:pict><v:textbox><w:txbxContent>"
            + p("cũ")
            + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>";

    assertThat(WordFile.of(box + old).lines()).containsExactly("Số: 5/KH-UBND", "MẬT", "", "cũ");
  }

  @Test
  void notes_follow_the_body_with_their_marks() throws IOException {
    String body =
        "<w:p>"
            + r("Kết quả")
            + "<w:r><w:endnoteReference w:id='2'/></w:r>"
            + r(" năm nay")
            + "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:footnoteReference w:id='9'/></w:r></w:p>"
            + p("hết");
    WordFile file =
        WordFile.of(body)
            .footnotes(
                "<w:footnote w:type='separator' w:id='0'>"
                    + p("---")
                    + "</w:footnote><w:footnote w:id='2'>"
                    + p("Theo báo cáo")
                    + p("quý I.")
                    + "</w:footnote>")
            .endnotes("<w:endnote w:id='2'>" + p("Số liệu tạm.") + "</w:endnote>");

    assertThat(file.lines())
        .containsExactly(
            "Kết quả[1] năm nay[2]", "hết", "[1] Số liệu tạm.", "[2] Theo báo cáo quý I.");
    assertThat(file.blocks().get(2))
        .isEqualTo(new RawBlock.Whole("[1] Số liệu tạm.", new Origin.WordParagraph(1)));
  }

  @Test
  void comments_are_not_read() throws IOException {
    WordFile file =
        WordFile.of(
                "<w:p><w:commentRangeStart w:id='1'/>"
                    + r("a")
                    + "<w:r><w:commentReference w:id='1'/></w:r></w:p><w:sectPr/>")
            .part(
                "word/comments.xml",
                WordFile.xml("comments", "<w:comment>" + p("sửa") + "</w:comment>"))
            .relation("comments", "comments.xml");

    assertThat(file.lines()).containsExactly("a");
  }

  @Test
  void an_indent_shows_as_blanks() throws IOException {
    RawBlock right = WordFile.of(p("<w:jc w:val='right'/>", "Hà Nam, ngày 3")).blocks().get(0);
    RawBlock moved = WordFile.of(p("<w:ind w:left='2400'/>", "a")).blocks().get(0);

    assertThat(((RawBlock.Whole) right).text()).isEqualTo(" ".repeat(48) + "Hà Nam, ngày 3");
    assertThat(((RawBlock.Whole) moved).text()).isEqualTo(" ".repeat(20) + "a");
  }

  @Test
  void namespaces_that_end_with_their_element_are_not_summed_up() throws IOException {
    String spelled = "<w:p xmlns:a='urn:a' xmlns:b='urn:b'>" + r("x") + "</w:p>";

    assertThat(WordFile.of(spelled.repeat(500)).lines()).hasSize(500);
  }
}
