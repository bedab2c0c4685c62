package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.period.Deadline;
import org.tuanthu.text.Span;

/** Sentences with the frequencies and deadlines that must be found in them. */
class DutyGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
      Các trạm y tế báo cáo số liệu tiêm chủng về Trung tâm trước ngày 18 hằng tháng. @ MONTHLY BEFORE D18
      Văn phòng tổng hợp, báo cáo Chủ tịch trước ngày 22 hàng tháng @ MONTHLY BEFORE D22
      Trước ngày 17 của tháng báo cáo, các phường gửi báo cáo về Sở Tư pháp @ MONTHLY BEFORE D17
      Các đội báo cáo kết quả về Chi cục trước ngày 02 của tháng tiếp theo @ MONTHLY BEFORE D02+1M
      Thủ kho báo cáo tồn kho cho phòng Kế toán chậm nhất ngày 5 tháng sau @ MONTHLY BY D05+1M
      Ngày 20 hằng tháng, các tổ báo cáo tiến độ về Ban Quản lý. @ MONTHLY BY D20
      gửi báo cáo về Văn phòng vào ngày 25 hằng tháng @ MONTHLY BY D25
      báo cáo Sở Nội vụ chậm nhất vào ngày 16 của tháng báo cáo @ MONTHLY BY D16
      Các khoa gửi báo cáo về phòng Đào tạo chậm nhất vào ngày 20 của tháng cuối quý @ QUARTERLY BY D20
      Báo cáo gửi Cục Thống kê trước ngày mồng 8 tháng cuối quý @ QUARTERLY BEFORE D08
      tổng hợp báo cáo Bộ Y tế trước ngày 12 của tháng đầu quý sau @ QUARTERLY BEFORE D12+1M
      báo cáo Ngân hàng chậm nhất là ngày 10 tháng đầu tiên của quý liền kề sau @ QUARTERLY BY D10+1M
      Thời hạn gửi báo cáo quý chậm nhất là ngày cuối cùng của tháng đầu tiên của quý tiếp theo. @ QUARTERLY BY DL+1M
      Trước ngày 10 tháng đầu tiên hằng quý, các chi nhánh báo cáo Hội sở @ QUARTERLY BEFORE D10-2M
      báo cáo trước ngày 15 tháng thứ hai của quý sau @ QUARTERLY BEFORE D15+2M
      Hằng quý báo cáo Sở trước ngày 25 của tháng thứ 3 @ QUARTERLY BEFORE D25
      báo cáo định kỳ hằng quý gửi trước ngày 20 tháng cuối của kỳ báo cáo @ QUARTERLY BEFORE D20
      """)
  void reads_days_of_months_and_quarters(String sentence, String expected) {
    assertThat(Duties.timings(Duties.in(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
      Các ấp báo cáo định kỳ (tháng, quý, năm) gửi Văn phòng trước ngày 12 hằng tháng, trước ngày 12 tháng cuối quý và trước ngày 03/12 @ MONTHLY BEFORE D12; QUARTERLY BEFORE D12; ANNUAL BEFORE --12-03
      Các đội gửi báo cáo trước ngày 08 và ngày 22 hằng tháng về Chi cục @ MONTHLY BEFORE D08; MONTHLY BEFORE D22
      Định kỳ 06 tháng (trước ngày 08 tháng 6) và hằng năm (trước ngày 08 tháng 12) báo cáo Sở Nội vụ @ SEMI_ANNUAL BEFORE --06-08; ANNUAL BEFORE --12-08
      định kỳ 6 tháng (gửi trước ngày 12/6) và hàng năm (gửi trước ngày 12/11) báo cáo kết quả @ SEMI_ANNUAL BEFORE --06-12; ANNUAL BEFORE --11-12
      Định kỳ 6 tháng và hằng năm, trước ngày 05 tháng 7 và trước ngày 25 tháng 01 năm sau, các quỹ báo cáo Bộ Tài chính @ SEMI_ANNUAL BEFORE --07-05; ANNUAL BEFORE --01-25+1Y
      định kỳ trước ngày 05/6 và 20/11 hằng năm báo cáo kết quả về Sở Xây dựng @ SEMI_ANNUAL BEFORE --06-05; ANNUAL BEFORE --11-20
      Báo cáo 06 tháng gửi trước ngày 22 tháng 6 và báo cáo năm gửi trước ngày 22 tháng 12 @ SEMI_ANNUAL BEFORE --06-22; ANNUAL BEFORE --12-22
      Các phường báo cáo Sở Tư pháp 6 tháng trước ngày 10/6, năm trước ngày 10/12 @ SEMI_ANNUAL BEFORE --06-10; ANNUAL BEFORE --12-10
      Trước ngày 25/01 và 25/7 hàng năm, các công ty gửi về Sở Tài chính: Báo cáo năm/6 tháng @ ANNUAL BEFORE --01-25; SEMI_ANNUAL BEFORE --07-25
      Thời hạn gửi báo cáo: trước ngày 10/7 đối với báo cáo 6 tháng và trước ngày 10 tháng 01 năm sau đối với báo cáo năm. @ SEMI_ANNUAL BEFORE --07-10; ANNUAL BEFORE --01-10+1Y
      Báo cáo quý I trước ngày 15/3; báo cáo 6 tháng trước ngày 15/6; báo cáo 9 tháng trước ngày 15/9; báo cáo năm trước ngày 15/12 @ QUARTERLY BEFORE --03-15; SEMI_ANNUAL BEFORE --06-15; NINE_MONTH BEFORE --09-15; ANNUAL BEFORE --12-15
      Thời hạn báo cáo: 6 tháng: trước ngày 10/6; năm: trước ngày 10/12. @ SEMI_ANNUAL BEFORE --06-10; ANNUAL BEFORE --12-10
      định kỳ hằng quý báo cáo Sở trước các ngày 14/3, 14/6, 14/9 và 14/12 @ QUARTERLY BEFORE --03-14; QUARTERLY BEFORE --06-14; QUARTERLY BEFORE --09-14; QUARTERLY BEFORE --12-14
      báo cáo trước ngày 20 tháng 5 và tháng 11 hằng năm @ SEMI_ANNUAL BEFORE --05-20; ANNUAL BEFORE --11-20
      báo cáo Sở trước ngày 12 của các tháng 3, 6, 9 và 12 @ QUARTERLY BEFORE --03-12; QUARTERLY BEFORE --06-12; QUARTERLY BEFORE --09-12; QUARTERLY BEFORE --12-12
      Trước ngày 12/6 (đối với báo cáo 6 tháng), 12/12 (đối với báo cáo năm) gửi báo cáo về Sở @ SEMI_ANNUAL BEFORE --06-12; ANNUAL BEFORE --12-12
      thực hiện báo cáo tháng (trước ngày 18), quý (trước ngày 18 tháng cuối quý), năm (trước ngày 18/12) @ MONTHLY BEFORE D18; QUARTERLY BEFORE D18; ANNUAL BEFORE --12-18
      Báo cáo hằng tháng gửi trước ngày 15, báo cáo hằng quý gửi trước ngày 20 của tháng cuối quý @ MONTHLY BEFORE D15; QUARTERLY BEFORE D20
      """)
  void gives_one_duty_for_each_deadline(String sentence, String expected) {
    assertThat(Duties.timings(Duties.in(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
      Định kỳ hằng năm (trước ngày 20 tháng 11) báo cáo Ủy ban nhân dân tỉnh @ ANNUAL BEFORE --11-20
      báo cáo Sở Công Thương định kỳ (trước ngày 10 tháng 12), đột xuất @ ANNUAL BEFORE --12-10; AD_HOC BY đột xuất
      định kỳ hằng năm báo cáo Bộ chậm nhất ngày 31 tháng 01 năm sau liền kề @ ANNUAL BY --01-31+1Y
      Báo cáo gửi Bộ Xây dựng trước ngày 15 tháng 02 của năm tiếp theo @ ANNUAL BEFORE --02-15+1Y
      Kế hoạch tuyển dụng hằng năm được gửi về Sở Nội vụ chậm nhất ngày 30 tháng 10 của năm liền kề trước năm kế hoạch để tổng hợp, báo cáo @ ANNUAL BY --10-30-1Y
      Hằng năm, các xã báo cáo kết quả phổ cập trong quý II, chậm nhất tháng 5 @ ANNUAL BY --05-31
      Định kỳ hằng năm (vào cuối quý IV), các hội báo cáo Sở Nội vụ @ ANNUAL BY vào cuối quý IV
      hằng năm báo cáo kết quả về Sở trong tháng 11 @ ANNUAL BY --11-30
      báo cáo kết quả công tác năm chậm nhất ngày 15 của tháng cuối năm @ ANNUAL BY --12-15
      """)
  void reads_days_of_years(String sentence, String expected) {
    assertThat(Duties.timings(Duties.in(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
      báo cáo kết quả về Sở trước ngày 18/4/2026 @ AD_HOC BEFORE 2026-04-18
      Đề nghị các đơn vị báo cáo về Văn phòng trước ngày 20 tháng 5 năm 2026 để tổng hợp @ AD_HOC BEFORE 2026-05-20
      các phường báo cáo tình hình về Sở Y tế trước Thứ Sáu, ngày 05/12/2025 @ AD_HOC BEFORE 2025-12-05
      báo cáo Giám đốc Sở chậm nhất ngày 06/02/2026 @ AD_HOC BY 2026-02-06
      báo cáo Chủ tịch trước 17h00 ngày 12/3/2026 @ AD_HOC BY 2026-03-12
      báo cáo UBND tỉnh trong 05 ngày làm việc kể từ ngày kết thúc đợt kiểm tra @ AD_HOC WITHIN P5WD
      báo cáo UBND tỉnh trong thời hạn 10 ngày kể từ ngày nhận được kết luận @ AD_HOC WITHIN P10D
      báo cáo kết quả trong vòng ba ngày sau hội nghị @ AD_HOC WITHIN P3D
      báo cáo kết quả về Sở chậm nhất 07 ngày sau khi kết thúc @ AD_HOC WITHIN P7D
      Sở Giao thông báo cáo UBND thành phố trước ngày 25/9 @ AD_HOC BEFORE --09-25
      hoàn thành việc rà soát trước ngày 30/11/2025 và báo cáo về Sở Tài chính @ AD_HOC BEFORE 2025-11-30
      báo cáo nhanh về Ban Chỉ huy trước 16h30’ hằng ngày @ DAILY BY trước 16h30’ hằng ngày
      báo cáo công tác tuần gửi trước 10h00 thứ Sáu @ WEEKLY BY trước 10h00 thứ Sáu
      báo cáo giao ban gửi trước thứ Năm hằng tuần @ WEEKLY BEFORE trước thứ Năm hằng tuần
      ý kiến góp ý gửi Sở Tư pháp trước ngày 15/8/2025 @ AD_HOC BEFORE 2025-08-15
      báo cáo kết quả trước ngày 31/02/2026 @ AD_HOC BEFORE trước ngày 31/02/2026
      """)
  void reads_single_days_hours_and_spans(String sentence, String expected) {
    assertThat(Duties.timings(Duties.in(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
      định kỳ báo cáo kết quả với Giám đốc hàng quý, sáu tháng và hằng năm @ QUARTERLY+SEMI_ANNUAL+ANNUAL
      các chi cục đánh giá, báo cáo hàng tháng, quý, 6 tháng, 9 tháng và năm @ MONTHLY+QUARTERLY+SEMI_ANNUAL+NINE_MONTH+ANNUAL
      định kỳ hằng tháng, Quý và hằng năm báo cáo Sở @ MONTHLY+QUARTERLY+ANNUAL
      thực hiện báo cáo định kỳ hàng quý, năm hoặc theo yêu cầu @ QUARTERLY+ANNUAL; AD_HOC BY theo yêu cầu
      báo cáo UBND xã định kỳ 06 tháng/lần @ SEMI_ANNUAL
      báo cáo Sở 6 tháng một lần về kết quả @ SEMI_ANNUAL
      Định kỳ 06 (sáu) tháng và hằng năm, báo cáo Ban Thường vụ @ SEMI_ANNUAL+ANNUAL
      báo cáo kết quả định kỳ 06 tháng, 01 năm @ SEMI_ANNUAL+ANNUAL
      Định kỳ 03 tháng, các trạm báo cáo Chi cục @ QUARTERLY
      báo cáo Chi cục 3 tháng/lần @ QUARTERLY
      báo cáo tình hình 01 lần/tháng cho Ban Giám đốc @ MONTHLY
      báo cáo 2 lần/năm kết quả về Sở @ SEMI_ANNUAL
      báo cáo Sở mỗi năm một lần @ ANNUAL
      Định kỳ 05 năm, báo cáo Chính phủ kết quả thực hiện @ UNSAID
      báo cáo hằng tuần về tiến độ cho Ban Quản lý @ WEEKLY
      Trực ban báo cáo hằng ngày với Chỉ huy @ DAILY
      báo cáo theo định kì hằng quí @ QUARTERLY
      thực hiện báo cáo tháng, quý, năm theo quy định @ MONTHLY+QUARTERLY+ANNUAL
      báo cáo sơ kết 6 tháng, tổng kết năm gửi về Phòng @ SEMI_ANNUAL+ANNUAL
      Hằng năm, tổ chức kiểm tra các cơ sở; báo cáo kết quả về Sở @ ANNUAL
      định kỳ vàhằng năm báo cáo Sở @ ANNUAL
      báo cáo định kỳ 06 tháng/lần hoặc đột xuất về Sở @ SEMI_ANNUAL; AD_HOC BY đột xuất
      Định kỳ hằng quý và khi cần thiết, Tổ thư ký báo cáo Trưởng ban @ QUARTERLY; AD_HOC BY khi cần thiết
      báo cáo đột xuất khi có yêu cầu của cấp trên @ AD_HOC BY đột xuất khi có yêu cầu
      phát hiện dịch bệnh báo cáo ngay về Trung tâm @ AD_HOC BY ngay
      kịp thời báo cáo Chủ tịch các vấn đề vượt thẩm quyền @ AD_HOC BY kịp thời
      định kỳ tổng hợp, báo cáo Ủy ban nhân dân tỉnh @ UNSAID
      báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện theo quy định @ UNSAID
      Báo cáo định kỳ hằng tháng: Tính từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo @ MONTHLY
      báo cáo năm (số liệu từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 12) gửi trước ngày 20 tháng 12 @ ANNUAL BEFORE --12-20
      """)
  void reads_how_often(String sentence, String expected) {
    assertThat(Duties.timings(Duties.in(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Lập báo cáo nghiên cứu khả thi trước ngày 30/6/2026",
        "Bồi dưỡng báo cáo viên pháp luật hằng năm",
        "Các hộ được khám sức khỏe định kỳ hằng năm",
        "Duy trì sinh hoạt chi bộ định kỳ hằng tháng",
        "Phê duyệt báo cáo kinh tế - kỹ thuật trước ngày 31 tháng 12 hằng năm",
        "Định kỳ hằng năm cung cấp cho cơ quan thuế báo cáo tài chính, báo cáo kiểm toán",
        "Không phải báo cáo các trường hợp điều trị định kỳ hằng năm",
        "Theo báo cáo số 12/BC-SYT ngày 05/01/2026 của Sở Y tế",
        "Trong 6 tháng đầu năm, thành phố thu hút 20 dự án",
        "Nhiệm kỳ 2026 - 2031 thực hiện trước ngày 30/6/2026",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về Văn phòng",
        "Nếu phát sinh vướng mắc, đề nghị các phường phản ánh về Sở Tư pháp trước ngày 10 hằng tháng",
        "\u201CTrong thời hạn 07 ngày làm việc, cơ quan báo cáo Bộ kết quả\u201D được thay bằng",
        "báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định",
        "Hoàn thành trước ngày 20/5/2026",
      })
  void finds_no_duty_in_other_uses_of_the_words(String sentence) {
    assertThat(Duties.in(sentence)).isEmpty();
  }

  @Test
  void quotes_the_deadline_and_the_sentence_with_its_range() {
    String text =
        "Các xã thực hiện kế hoạch. Định kỳ hằng năm (gửi trước ngày 15/11) báo cáo về Sở.";
    List<ReportingDuty> duties = Duties.in(text);
    assertThat(duties).hasSize(1);
    ReportingDuty duty = duties.get(0);
    assertThat(duty.asWritten())
        .isEqualTo("Định kỳ hằng năm (gửi trước ngày 15/11) báo cáo về Sở.");
    assertThat(duty.place())
        .isEqualTo(Place.of(Part.CLOSING, 0).range(new Span(27, text.length())));
    assertThat(duty.deadline().map(Deadline::asWritten)).hasValue("trước ngày 15/11");
  }

  @Test
  void shares_a_sentence_among_duties_with_their_own_words() {
    List<ReportingDuty> duties =
        Duties.in("định kỳ trước ngày 05/6 và 20/11 hằng năm báo cáo kết quả về Sở Xây dựng");
    assertThat(duties)
        .extracting(duty -> duty.deadline().orElseThrow().asWritten())
        .containsExactly("trước ngày 05/6", "20/11 hằng năm");
    assertThat(duties).extracting(ReportingDuty::place).containsOnly(duties.get(0).place());
  }
}
