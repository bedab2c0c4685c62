package org.tuanthu.importdocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuanthu.importdocx.WordFile.p;
import static org.tuanthu.importdocx.WordTables.broken;
import static org.tuanthu.importdocx.WordTables.lines;
import static org.tuanthu.importdocx.WordTables.row;
import static org.tuanthu.importdocx.WordTables.table;
import static org.tuanthu.importdocx.WordTables.wide;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.Signature;
import org.tuanthu.document.Source;

/** Head and foot of one plan in the layouts that people give them in Word. */
class LayoutsTest {
  private static final String TITLE = p("KẾ HOẠCH") + p("Phòng cháy rừng mùa khô năm 2025") + p("");
  private static final String BODY =
      p("Chi cục Kiểm lâm ban hành Kế hoạch phòng cháy rừng mùa khô năm 2025 như sau:")
          + p("I. MỤC ĐÍCH")
          + p("Giữ rừng không cháy trong mùa khô.")
          + p("II. NHIỆM VỤ")
          + p("1. Hạt Kiểm lâm trực cháy ngày đêm.")
          + p("2. Trên đây là Kế hoạch phòng cháy rừng, các đơn vị thực hiện nghiêm túc./.");
  private static final String HEAD_TABLE =
      table(
          row(
              lines("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CHI CỤC KIỂM LÂM", "_______"),
              lines("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")),
          row(lines("Số: 14/KH-CCKL"), lines("Sơn Động, ngày 03 tháng 01 năm 2025")));
  private static final String TAIL_TABLE =
      table(
          row(
              lines(
                  "Nơi nhận:",
                  "- Sở Nông nghiệp và Môi trường;",
                  "- Các Hạt Kiểm lâm;",
                  "- Lưu: VT, QLBV."),
              lines("CHI CỤC TRƯỞNG", "", "", "Phạm Đình Sơn")));

  static Stream<Arguments> layouts() {
    String agency = broken("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CHI CỤC KIỂM LÂM");
    String motto = broken("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
    String number = p("Số: 14/KH-CCKL");
    String date = p("Sơn Động, ngày 03 tháng 01 năm 2025");
    String recipients =
        lines(
            "Nơi nhận:",
            "- Sở Nông nghiệp và Môi trường;",
            "- Các Hạt Kiểm lâm;",
            "- Lưu: VT, QLBV.");
    String signer = lines("CHI CỤC TRƯỞNG", "", "", "Phạm Đình Sơn");
    return Stream.of(
        Arguments.of("tables", HEAD_TABLE + TITLE + BODY + TAIL_TABLE),
        Arguments.of(
            "empty paragraphs around tables",
            p("") + HEAD_TABLE + p("") + p("") + TITLE + BODY + p("") + TAIL_TABLE + p("")),
        Arguments.of(
            "head of one row",
            table(row(agency + number, motto + date)) + TITLE + BODY + TAIL_TABLE),
        Arguments.of(
            "head with a column between",
            table(row(agency, p(""), motto), row(number, p(""), date)) + TITLE + BODY + TAIL_TABLE),
        Arguments.of(
            "head of cells of one line",
            table(
                    row(p("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"), p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
                    row(p("CHI CỤC KIỂM LÂM"), p("Độc lập - Tự do - Hạnh phúc")),
                    row(p("-------"), p("---------------")),
                    row(number, date))
                + TITLE
                + BODY
                + TAIL_TABLE),
        Arguments.of(
            "head by tabs",
            broken("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + broken("CHI CỤC KIỂM LÂM\t\tĐộc lập - Tự do - Hạnh phúc")
                + broken("Số: 14/KH-CCKL\tSơn Động, ngày 03 tháng 01 năm 2025")
                + TITLE
                + BODY
                + TAIL_TABLE),
        Arguments.of(
            "head in one column",
            motto
                + agency
                + number
                + p("<w:jc w:val='right'/>", "Sơn Động, ngày 03 tháng 01 năm 2025")
                + TITLE
                + BODY
                + TAIL_TABLE),
        Arguments.of(
            "title in the head table",
            table(row(agency, motto), row(number, date), wide(2, p("") + TITLE))
                + BODY
                + TAIL_TABLE),
        Arguments.of(
            "type and title in one paragraph",
            HEAD_TABLE
                + broken("KẾ HOẠCH", "Phòng cháy rừng", "mùa khô năm 2025")
                + BODY
                + TAIL_TABLE),
        Arguments.of(
            "title of two paragraphs and no gap",
            HEAD_TABLE
                + p("KẾ HOẠCH")
                + p("Phòng cháy rừng")
                + p("mùa khô năm 2025")
                + BODY
                + TAIL_TABLE),
        Arguments.of(
            "everything in a frame", table(row(HEAD_TABLE + TITLE + BODY), row(TAIL_TABLE))),
        Arguments.of(
            "empty paragraph after each",
            HEAD_TABLE + TITLE + BODY.replace("</w:p>", "</w:p><w:p/>") + TAIL_TABLE),
        Arguments.of(
            "recipients before the signature", HEAD_TABLE + TITLE + BODY + recipients + signer),
        Arguments.of(
            "signature before the recipients",
            HEAD_TABLE + TITLE + BODY + signer + p("") + recipients),
        Arguments.of(
            "recipients in one paragraph",
            HEAD_TABLE
                + TITLE
                + BODY
                + table(
                    row(
                        broken(
                            "Nơi nhận:",
                            "- Sở Nông nghiệp và Môi trường;",
                            "- Các Hạt Kiểm lâm;",
                            "- Lưu: VT, QLBV."),
                        broken("CHI CỤC TRƯỞNG", "", "Phạm Đình Sơn")))),
        Arguments.of(
            "recipients without bullets",
            HEAD_TABLE
                + TITLE
                + BODY
                + table(
                    row(
                        lines(
                            "Nơi nhận:",
                            "Sở Nông nghiệp và Môi trường;",
                            "Các Hạt Kiểm lâm;",
                            "Lưu: VT, QLBV."),
                        signer))),
        Arguments.of(
            "name in a row of its own",
            HEAD_TABLE
                + TITLE
                + BODY
                + table(row(recipients, p("CHI CỤC TRƯỞNG")), row(p(""), p("Phạm Đình Sơn")))),
        Arguments.of(
            "foot by tabs",
            HEAD_TABLE
                + TITLE
                + BODY
                + broken("Nơi nhận:\t\t\tCHI CỤC TRƯỞNG")
                + p("- Sở Nông nghiệp và Môi trường;")
                + broken("- Các Hạt Kiểm lâm;\t\t\tPhạm Đình Sơn")
                + p("- Lưu: VT, QLBV.")),
        Arguments.of(
            "signature moved right by indents",
            HEAD_TABLE
                + TITLE
                + BODY
                + p("<w:ind w:left='5040'/>", "CHI CỤC TRƯỞNG")
                + p("")
                + p("<w:ind w:left='5040'/>", "Phạm Đình Sơn")
                + recipients));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void head_and_foot_are_understood(String layout, String body) {
    AdministrativeDocument read = read(body);
    AdministrativeDocument expected = read(HEAD_TABLE + TITLE + BODY + TAIL_TABLE);

    DocumentHead head = read.head();
    assertThat(head.superior()).contains("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
    assertThat(head.agency()).contains("CHI CỤC KIỂM LÂM");
    assertThat(head.number()).contains("14/KH-CCKL");
    assertThat(head.placeAndDate().orElseThrow().place()).contains("Sơn Động");
    assertThat(read.title()).contains("Phòng cháy rừng mùa khô năm 2025");
    assertThat(read.recipients())
        .containsExactly("Sở Nông nghiệp và Môi trường", "Các Hạt Kiểm lâm", "Lưu: VT, QLBV");
    Signature signature = read.signature().orElseThrow();
    assertThat(signature.title()).contains("CHI CỤC TRƯỞNG");
    assertThat(signature.name()).contains("Phạm Đình Sơn");
    assertThat(read.texts()).isEqualTo(expected.texts());
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void notes_stand_after_the_signature_and_before_no_annex() {
    String noted =
        BODY.replace(
            "cháy ngày đêm.</w:t></w:r>",
            "cháy ngày đêm.</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r>");
    WordFile file =
        WordFile.of(
                HEAD_TABLE
                    + TITLE
                    + noted
                    + TAIL_TABLE
                    + p("PHỤ LỤC")
                    + p("DANH SÁCH CHỐT")
                    + p("Chốt số 1."))
            .footnotes("<w:footnote w:id='1'>" + p("Kể cả ngày nghỉ.") + "</w:footnote>");

    AdministrativeDocument read = new DocxReader().read(Source.of("a", file.bytes())).value();

    assertThat(read.annexes()).hasSize(2);
    assertThat(read.annexes().get(1).body().preamble().get(0).text())
        .isEqualTo("[1] Kể cả ngày nghỉ.");
    assertThat(List.of(read.annexes().get(0).title().orElseThrow()))
        .containsExactly("DANH SÁCH CHỐT");
  }

  private static AdministrativeDocument read(String body) {
    return new DocxReader().read(Source.of("a.docx", WordFile.of(body).bytes())).value();
  }
}
