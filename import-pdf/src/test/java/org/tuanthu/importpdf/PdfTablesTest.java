package org.tuanthu.importpdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Furniture;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;

/** Tables whose cells are parted by drawn lines. */
class PdfTablesTest {
  private static final List<String> HEADING = List.of("TT", "Bến xe", "Số chuyến");

  @Test
  void cells_stand_in_their_rows_and_columns_between_the_paragraphs() {
    List<List<String>> rows = List.of(HEADING, List.of("1", "Đăk Hà", "14"), List.of("2", "", "9"));

    AdministrativeDocument document = read(letter().table(rows).paragraph("Hết bảng.")).value();

    assertThat(document.body().preamble())
        .endsWith(new Block.Table(rows), Block.Paragraph.of("Hết bảng."));
  }

  @Test
  void a_table_over_pages_is_one_and_its_heading_stands_once() {
    PdfPaper paper = letter();
    List<List<String>> expected = new ArrayList<>(List.of(HEADING));
    for (int page = 1; page <= 3; page++) {
      List<List<String>> rows = rows(page);
      expected.addAll(rows.subList(1, rows.size()));
      paper.table(rows);
      if (page < 3) {
        paper.turn();
      }
    }

    assertThat(tables(read(paper).value())).containsExactly(new Block.Table(expected));
  }

  @Test
  void a_heading_that_is_printed_again_is_put_aside() {
    Reading<AdministrativeDocument> reading = read(letter().table(rows(1)).turn().table(rows(2)));

    assertThat(reading.furniture())
        .filteredOn(left -> left.kind() == Furniture.Kind.RUNNING_HEAD)
        .extracting(Furniture::text)
        .containsExactlyElementsOf(HEADING);
  }

  @Test
  void a_row_that_the_end_of_the_page_cuts_is_one() {
    PdfPaper paper =
        letter()
            .table(List.of(HEADING, List.of("1", "Bến phía", "14")))
            .turn()
            .table(List.of(HEADING, List.of("", "nam cầu", ""), List.of("2", "Đăk Hà", "9")));

    assertThat(tables(read(paper).value()))
        .containsExactly(
            new Block.Table(
                List.of(
                    HEADING, List.of("1", "Bến phía nam cầu", "14"), List.of("2", "Đăk Hà", "9"))));
  }

  @Test
  void a_row_without_number_is_joined_to_none_when_its_cells_are_whole() {
    PdfPaper paper =
        letter()
            .table(List.of(HEADING, List.of("1", "Bến cũ;", "14.")))
            .turn()
            .table(List.of(HEADING, List.of("", "Bến mới;", "9.")));

    assertThat(tables(read(paper).value()))
        .containsExactly(
            new Block.Table(
                List.of(HEADING, List.of("1", "Bến cũ;", "14."), List.of("", "Bến mới;", "9."))));
  }

  @Test
  void a_table_below_other_words_on_the_next_page_is_another_one() {
    PdfPaper paper = letter().table(rows(1)).turn().paragraph("Bảng thứ hai:").table(rows(2));

    assertThat(tables(read(paper).value())).hasSize(2);
  }

  @Test
  void a_frame_around_words_is_no_table() {
    AdministrativeDocument document =
        read(letter().table(List.of(List.of("Lưu ý: gửi sớm"), List.of("qua thư điện tử.")), 300))
            .value();

    assertThat(tables(document)).isEmpty();
    assertThat(document.body().preamble()).last().asString().contains("Lưu ý: gửi sớm");
  }

  @Test
  void cells_know_their_page() {
    Reading<AdministrativeDocument> reading = read(letter().turn().table(rows(1)));

    Place table = Place.of(Part.PREAMBLE).block(reading.value().body().preamble().size() - 1);
    assertThat(reading.origins().at(table).orElseThrow()).isEqualTo(new Origin.PdfLine(2, 2));
  }

  @Test
  void a_drawing_of_very_many_lines_takes_no_time() {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      rules.add(new Rule(i % 2 == 0, i * 3, 0, 60_000));
    }

    Assertions.assertTimeout(
        Duration.ofSeconds(2), () -> assertThat(RuledTable.of(rules)).isEmpty());
  }

  private static List<List<String>> rows(int page) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADING));
    for (int i = 1; i <= 5; i++) {
      rows.add(List.of("" + (page * 5 + i), "Bến số " + (page * 5 + i), "" + (page * 40 + i)));
    }
    return rows;
  }

  private static PdfPaper letter() {
    return new PdfPaper()
        .columns("SỞ GIAO THÔNG VẬN TẢI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .columns("Số: 31/SGTVT-HT", "Kon Tum, ngày 02 tháng 3 năm 2026")
        .gap()
        .centred("Kính gửi: Ban Quản lý bến xe tỉnh.")
        .gap()
        .paragraph("Sở Giao thông vận tải đề nghị Ban rà soát lịch chạy xe dịp lễ như sau:");
  }

  private static Reading<AdministrativeDocument> read(PdfPaper paper) {
    return new PdfReader().read(Source.of("letter.pdf", paper.bytes()));
  }

  private static List<Block> tables(AdministrativeDocument document) {
    return document.body().preamble().stream().filter(Block.Table.class::isInstance).toList();
  }
}
