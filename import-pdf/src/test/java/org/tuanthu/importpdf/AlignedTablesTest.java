package org.tuanthu.importpdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Source;

/** Tables that draw no lines. */
class AlignedTablesTest {
  private static final List<Integer> AT = List.of(0, 40, 220, 350);
  private static final List<String> HEADING =
      List.of("TT", "Nội dung", "Đơn vị chủ trì", "Thời gian");

  @Test
  void aligned_columns_below_a_heading_with_numbers_are_a_table() {
    PdfPaper paper =
        letter()
            .row(HEADING, AT)
            .row(List.of("1", "Khảo sát các điểm", "Phòng Kỹ thuật", "Tháng 3"), AT)
            .row(List.of("", "sạt lở bờ sông", "", ""), AT)
            .row(List.of("2", "Lập dự toán", "Phòng Tài chính", "Tháng 4"), AT)
            .row(List.of("3", "Trình phê duyệt", "Văn phòng", ""), AT)
            .gap()
            .paragraph("Các phòng căn cứ phân công trên thực hiện đúng thời gian đã định.");

    List<Block> blocks = read(paper).body().preamble();
    assertThat(blocks)
        .endsWith(
            new Block.Table(
                List.of(
                    HEADING,
                    List.of("1", "Khảo sát các điểm sạt lở bờ sông", "Phòng Kỹ thuật", "Tháng 3"),
                    List.of("2", "Lập dự toán", "Phòng Tài chính", "Tháng 4"),
                    List.of("3", "Trình phê duyệt", "Văn phòng", ""))),
            Block.Paragraph.of(
                "Các phòng căn cứ phân công trên thực hiện đúng thời gian đã định."));
  }

  @Test
  void it_goes_on_on_the_next_page_with_its_heading_or_without() {
    List<List<String>> rows =
        List.of(
            HEADING,
            List.of("1", "Khảo sát", "Phòng Kỹ thuật", "Tháng 3"),
            List.of("2", "Lập dự toán", "Phòng Tài chính", "Tháng 4"),
            List.of("3", "Trình duyệt", "Văn phòng", "Tháng 5"),
            List.of("4", "Thi công", "Ban Quản lý", "Tháng 6"));
    for (int repeated = 0; repeated < 2; repeated++) {
      PdfPaper paper = letter();
      rows.subList(0, 3).forEach(row -> paper.row(row, AT));
      paper.turn();
      rows.subList(0, repeated).forEach(row -> paper.row(row, AT));
      rows.subList(3, 5).forEach(row -> paper.row(row, AT));

      assertThat(read(paper).body().preamble()).last().isEqualTo(new Block.Table(rows));
    }
  }

  @Test
  void a_row_that_the_end_of_the_page_cuts_is_one() {
    List<String> rest = List.of("", "bờ sông và lập bản đồ", "", "");
    for (boolean repeated : new boolean[] {true, false}) {
      PdfPaper paper =
          letter()
              .row(HEADING, AT)
              .row(List.of("1", "Lập dự toán", "Phòng Tài chính", "Tháng 3"), AT)
              .row(List.of("2", "Khảo sát điểm sạt lở", "Phòng Kỹ thuật", "Tháng 4"), AT)
              .turn();
      if (repeated) {
        paper.row(HEADING, AT);
      }
      paper.row(rest, AT).row(List.of("3", "Thi công", "Ban Quản lý", "Tháng 6"), AT);

      assertThat(read(paper).body().preamble())
          .last()
          .isEqualTo(
              new Block.Table(
                  List.of(
                      HEADING,
                      List.of("1", "Lập dự toán", "Phòng Tài chính", "Tháng 3"),
                      List.of(
                          "2",
                          "Khảo sát điểm sạt lở bờ sông và lập bản đồ",
                          "Phòng Kỹ thuật",
                          "Tháng 4"),
                      List.of("3", "Thi công", "Ban Quản lý", "Tháng 6"))));
    }
  }

  @Test
  void what_is_not_certain_stays_lines() {
    PdfPaper crossed =
        letter()
            .row(HEADING, AT)
            .row(List.of("1", "Khảo sát", "Phòng Kỹ thuật", "Tháng 3"), AT)
            .row(List.of("2", "Lập dự toán", "Phòng Tài chính", "Tháng 4"), AT)
            .row(List.of("3", "Trình duyệt hồ sơ thiết kế kỹ thuật kè bờ sông", "", "Tháng 5"), AT);
    PdfPaper middle =
        letter()
            .row(HEADING, AT)
            .row(List.of("", "Khảo sát các điểm", "", ""), AT)
            .row(List.of("1", "sạt lở bờ sông", "Phòng Kỹ thuật", "Tháng 3"), AT)
            .row(List.of("", "và lập bản đồ", "", ""), AT)
            .row(List.of("2", "Lập dự toán", "Phòng Tài chính", "Tháng 4"), AT);
    PdfPaper bare =
        letter()
            .row(List.of("Khảo sát", "Phòng Kỹ thuật"), List.of(0, 220))
            .row(List.of("Dự toán", "Phòng Tài chính"), List.of(0, 220))
            .row(List.of("Trình duyệt", "Văn phòng"), List.of(0, 220));

    for (PdfPaper paper : List.of(crossed, middle, bare)) {
      assertThat(read(paper).body().preamble()).noneMatch(Block.Table.class::isInstance);
    }
  }

  private static PdfPaper letter() {
    return new PdfPaper()
        .columns("UBND HUYỆN PHÙ YÊN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .columns("Số: 17/UBND-KT", "Phù Yên, ngày 02 tháng 3 năm 2026")
        .gap()
        .centred("Kính gửi: Các phòng chuyên môn.")
        .gap()
        .paragraph("Ủy ban nhân dân huyện phân công việc gia cố bờ sông như sau:");
  }

  private static AdministrativeDocument read(PdfPaper paper) {
    return new PdfReader().read(Source.of("letter.pdf", paper.bytes())).value();
  }
}
