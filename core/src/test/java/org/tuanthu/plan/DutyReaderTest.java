package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;

/** Documents as a whole, where headings and openings say who reports. */
class DutyReaderTest {
  private static final Path SEED = Path.of("..", "..", "shared", "seed", "plan.txt");

  private static AdministrativeDocument document(String text) {
    return DocumentReaders.of(List.of(new TextReader()))
        .read(Source.of("plan.txt", text.getBytes(StandardCharsets.UTF_8)))
        .value();
  }

  private static List<String> read(String text) {
    AdministrativeDocument document = document(text);
    return DutyReader.read(document, KnownUnits.of(document)).stream()
        .map(duty -> Duties.parties(duty) + " @ " + Duties.timing(duty))
        .toList();
  }

  @Test
  void takes_the_reporter_from_the_heading_above() {
    assertThat(
            read(
                """
                KẾ HOẠCH
                Số hóa hồ sơ lưu trữ năm 2026

                III. TỔ CHỨC THỰC HIỆN
                1. Chi cục Thủy lợi
                - Rà soát hồ sơ hiện có.
                - Định kỳ hằng quý báo cáo kết quả về Văn phòng Sở trước ngày 20 của tháng cuối quý.
                2. Các đơn vị trực thuộc
                - Báo cáo tiến độ về Chi cục Thủy lợi trước ngày 25 hằng tháng.
                """))
        .containsExactly(
            "Chi cục Thủy lợi > Văn phòng Sở @ QUARTERLY BEFORE D20",
            "Các đơn vị trực thuộc > Chi cục Thủy lợi @ MONTHLY BEFORE D25");
  }

  @Test
  void takes_the_reporter_from_the_opening_of_a_list() {
    assertThat(
            read(
                """
                KẾ HOẠCH
                Trồng cây phân tán năm 2026

                III. TỔ CHỨC THỰC HIỆN
                1. Giao Hạt Kiểm lâm và Phòng Kinh tế thực hiện:
                - Hướng dẫn kỹ thuật.
                2. Giao Phòng Kinh tế:
                - Tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 15/11 hằng năm.
                """))
        .containsExactly("Phòng Kinh tế > Ủy ban nhân dân xã @ ANNUAL BEFORE --11-15");
  }

  @Test
  void reads_a_list_of_deadlines_below_its_opening() {
    assertThat(
            read(
                """
                KẾ HOẠCH
                Kiểm soát thủ tục hành chính năm 2026

                IV. CHẾ ĐỘ BÁO CÁO
                Các phường gửi báo cáo về Sở Tư pháp theo thời hạn sau:
                - Quý: trước ngày 15 tháng cuối quý;
                - 6 tháng: trước ngày 10/6;
                - Năm: trước ngày 10/12.
                """))
        .containsExactly(
            "Các phường >  @ QUARTERLY BEFORE D15",
            "Các phường >  @ SEMI_ANNUAL BEFORE --06-10",
            "Các phường >  @ ANNUAL BEFORE --12-10");
  }

  @Test
  void takes_the_frequency_from_a_heading() {
    assertThat(
            read(
                """
                KẾ HOẠCH
                Công tác thống kê năm 2026

                II. NỘI DUNG
                1. Báo cáo Quý I
                - Gửi báo cáo chậm nhất vào ngày 17 tháng 3.
                2. Báo cáo 6 tháng
                - Gửi báo cáo chậm nhất vào ngày 17 tháng 6.
                """))
        .containsExactly(" >  @ QUARTERLY BY --03-17", " >  @ SEMI_ANNUAL BY --06-17");
  }

  @Test
  void takes_no_duty_from_titles_and_work_on_reports() {
    assertThat(
            read(
                """
                CHI CỤC THÚ Y

                KẾ HOẠCH
                Kiểm dịch và thực hiện chế độ báo cáo năm 2026

                Chi cục Thú y ban hành Kế hoạch kiểm dịch và thực hiện chế độ báo cáo năm 2026 như sau:
                II. NỘI DUNG
                1. Chế độ báo cáo
                - Thanh tra chuyên ngành chủ trì rà soát danh mục báo cáo, hoàn thành trước ngày 30/4/2026.
                - Tổ Tin học chủ trì dựng mẫu đề cương báo cáo, hoàn thành trước ngày 15/5/2026.
                III. TỔ CHỨC THỰC HIỆN
                1. Phòng Kế hoạch tổng hợp báo cáo Chi cục trưởng hằng quý.
                2. Các trạm thực hiện Kế hoạch này; báo cáo kết quả về Phòng Kế hoạch tổng hợp hằng tháng.
                Chi cục Thú y theo dõi việc thực hiện. Định kỳ hằng năm báo cáo kết quả về Sở Nông nghiệp và Môi trường.

                Nơi nhận:
                - Phòng Kế hoạch tổng hợp;
                - Lưu: VT.
                """))
        .containsExactly(
            "Phòng Kế hoạch tổng hợp > Chi cục trưởng @ QUARTERLY",
            "Các trạm > Phòng Kế hoạch tổng hợp @ MONTHLY",
            "Chi cục Thú y > Sở Nông nghiệp và Môi trường @ ANNUAL");
  }

  @Test
  void reads_the_closing_paragraph_where_the_deadline_often_stands() {
    AdministrativeDocument document =
        document(
            """
            KẾ HOẠCH
            Phòng, chống tác hại của thuốc lá năm 2026

            I. MỤC TIÊU
            - Giảm tỷ lệ hút thuốc.
            III. TỔ CHỨC THỰC HIỆN
            - Các phòng thực hiện Kế hoạch này.
            Trên đây là Kế hoạch phòng, chống tác hại của thuốc lá. Các đơn vị định kỳ hằng năm (trước
            ngày 25 tháng 11) báo cáo kết quả về Sở Y tế để tổng hợp./.

            Nơi nhận:
            - UBND tỉnh (để báo cáo);
            - Lưu: VT.
            GIÁM ĐỐC

            Trần Văn Khoa
            """);
    List<ReportingDuty> duties = DutyReader.read(document, KnownUnits.of(document));
    assertThat(Duties.timings(duties)).isEqualTo("ANNUAL BEFORE --11-25");
    assertThat(Duties.parties(duties.get(0))).isEqualTo("Các đơn vị > Sở Y tế");
    assertThat(duties.get(0).place().part()).isEqualTo(Part.CLOSING);
    assertThat(duties.get(0).place().range().orElseThrow().of(closing(document)))
        .isEqualTo(duties.get(0).asWritten())
        .startsWith("Các đơn vị định kỳ");
  }

  private static String closing(AdministrativeDocument document) {
    return document.body().closing().get(0).text();
  }

  @Test
  void gives_three_sentences_and_four_frequencies_for_the_first_real_plan() {
    Assumptions.assumeTrue(Files.exists(SEED));
    AdministrativeDocument document =
        DocumentReaders.of(List.of(new TextReader())).read(Source.of(SEED)).value();
    List<ReportingDuty> duties = DutyReader.read(document, KnownUnits.of(document));
    assertThat(duties)
        .extracting(Duties::timing)
        .containsExactly(
            "QUARTERLY", "QUARTERLY+SEMI_ANNUAL+ANNUAL", "MONTHLY+QUARTERLY+SEMI_ANNUAL+ANNUAL");
    assertThat(duties).allMatch(duty -> duty.recipient().isPresent());
    assertThat(duties).noneMatch(duty -> duty.reporters().isEmpty());
    assertThat(
            DifficultyReader.read(document, KnownUnits.of(document)).flatMap(DifficultyClause::to))
        .isPresent();
  }
}
