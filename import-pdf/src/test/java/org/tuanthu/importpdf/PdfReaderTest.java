package org.tuanthu.importpdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentReader;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Note;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;

class PdfReaderTest {
  private static final String LONG =
      "Thanh tra Sở chủ trì, phối hợp với Văn phòng Sở kiểm tra việc thực hiện Quy chế chi tiêu"
          + " nội bộ tại các đơn vị sự nghiệp trực thuộc, hoàn thành trước ngày 30/9/2026 và báo"
          + " cáo kết quả bằng văn bản.";

  @Test
  void head_and_foot_in_two_columns_are_taken_apart() {
    AdministrativeDocument document = read(plan().bytes()).value();

    assertThat(document.head().superior()).contains("UBND TỈNH LAI CHÂU");
    assertThat(document.head().agency()).contains("SỞ XÂY DỰNG");
    assertThat(document.head().number()).contains("09/KH-SXD");
    assertThat(document.head().placeAndDate().orElseThrow().place()).contains("Lai Châu");
    assertThat(document.title()).contains("Kiểm tra việc thực hiện quy chế năm 2026");
    assertThat(document.recipients())
        .containsExactly("UBND tỉnh", "Các đơn vị trực thuộc Sở", "Lưu: VT, TTr (H. 08b)");
    assertThat(document.signature().orElseThrow().title()).contains("GIÁM ĐỐC");
    assertThat(document.signature().orElseThrow().name()).contains("Đỗ Văn Khải");
  }

  @Test
  void the_same_plan_from_text_is_equal() {
    String text =
        """
        UBND TỈNH LAI CHÂU      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ XÂY DỰNG                    Độc lập - Tự do - Hạnh phúc

              Số: 09/KH-SXD                Lai Châu, ngày 12 tháng 01 năm 2026

                                  KẾ HOẠCH
                    Kiểm tra việc thực hiện quy chế năm 2026

            Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ, Sở Xây dựng ban hành Kế hoạch như sau:

            I. MỤC ĐÍCH
            1. Bảo đảm quy chế được thực hiện.
            II. NỘI DUNG
        """
            + PARAGRAPHS
            + """

            Trên đây là Kế hoạch của Sở Xây dựng./.

        Nơi nhận:                                             GIÁM ĐỐC
        - UBND tỉnh;
        - Các đơn vị trực thuộc Sở;
        - Lưu: VT, TTr (H. 08b).
                                                            Đỗ Văn Khải
        """;
    AdministrativeDocument fromText =
        DocumentReaders.discovered()
            .read(Source.of("plan.txt", text.getBytes(StandardCharsets.UTF_8)))
            .value();

    assertThat(read(plan().bytes()).value()).isEqualTo(fromText);
  }

  private static final String PARAGRAPHS = ("    - " + LONG + "\n").repeat(25);

  @Test
  void a_paragraph_over_two_pages_is_one_and_knows_its_page() {
    Reading<AdministrativeDocument> reading = read(plan().bytes());

    assertThat(reading.value().body().sections().get(1).blocks())
        .hasSize(25)
        .allSatisfy(block -> assertThat(block.text()).isEqualTo(LONG));
    Place last = Place.section(List.of("II")).block(24);
    assertThat(reading.origins().at(last).orElseThrow())
        .isInstanceOfSatisfying(
            Origin.PdfLine.class, line -> assertThat(line.page()).isGreaterThan(1));
    assertThat(reading.origins().at(Place.of(Part.NUMBER))).contains(new Origin.PdfLine(1, 3));
  }

  @Test
  void a_page_without_text_gives_a_note() {
    Reading<AdministrativeDocument> reading = read(plan().turn().turn().bytes());

    assertThat(reading.notes())
        .extracting(note -> note.message().vietnamese())
        .noneMatch(message -> message.contains("Trang 1 "));
    PdfPaper paper = plan();
    paper.document().addPage(new org.apache.pdfbox.pdmodel.PDPage());
    int pages = paper.document().getNumberOfPages();
    assertThat(read(paper.bytes()).notes())
        .extracting(Note::origin)
        .containsExactly(java.util.Optional.of(new Origin.PdfLine(pages, 1)));
  }

  @Test
  void the_reader_is_found_as_a_service() {
    assertThat(ServiceLoader.load(DocumentReader.class))
        .hasAtLeastOneElementOfType(PdfReader.class);
  }

  private static Reading<AdministrativeDocument> read(byte[] pdf) {
    return new PdfReader().read(Source.of("plan.pdf", pdf));
  }

  private static PdfPaper plan() {
    PdfPaper paper =
        new PdfPaper()
            .columns("UBND TỈNH LAI CHÂU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .columns("SỞ XÂY DỰNG", "Độc lập - Tự do - Hạnh phúc")
            .gap()
            .columns("Số: 09/KH-SXD", "Lai Châu, ngày 12 tháng 01 năm 2026")
            .gap()
            .centred("KẾ HOẠCH")
            .centred("Kiểm tra việc thực hiện quy chế năm 2026")
            .gap()
            .paragraph(
                "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ, Sở Xây"
                    + " dựng ban hành Kế hoạch như sau:")
            .paragraph("I. MỤC ĐÍCH")
            .paragraph("1. Bảo đảm quy chế được thực hiện.")
            .paragraph("II. NỘI DUNG");
    for (int i = 0; i < 25; i++) {
      paper.paragraph("- " + LONG);
    }
    return paper
        .paragraph("Trên đây là Kế hoạch của Sở Xây dựng./.")
        .gap()
        .foot("Nơi nhận:", "GIÁM ĐỐC")
        .foot("- UBND tỉnh;", "")
        .foot("- Các đơn vị trực thuộc Sở;", "")
        .foot("- Lưu: VT, TTr (H. 08b).", "")
        .foot("", "Đỗ Văn Khải");
  }
}
