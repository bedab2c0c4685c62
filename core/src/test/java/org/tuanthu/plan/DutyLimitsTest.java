package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;

/** What looks like a reporting duty and is none, and names that are easily cut. */
class DutyLimitsTest {
  private static final Place PLACE = Place.of(Part.CLOSING, 0);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thời gian chốt số liệu báo cáo quý từ ngày 15 của tháng trước đến ngày 14 của tháng cuối quý.",
        "Sản phẩm: Báo cáo kết quả thực hiện.",
        "Kết quả: Báo cáo tổng hợp kết quả lấy ý kiến.",
        "Căn cứ Nghị định số 09/2019/NĐ-CP của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước.",
        "Chi cục Thú y ban hành Kế hoạch phòng bệnh dại và thực hiện chế độ báo cáo năm 2026 như sau:",
        "Trên đây là Kế hoạch kiểm dịch và thực hiện chế độ báo cáo năm 2026 của Chi cục Thú y.",
        "Rà soát danh mục báo cáo định kỳ, hoàn thành trước ngày 30/4/2026.",
        "Đề xuất bãi bỏ các báo cáo định kỳ trùng lặp trước ngày 30/4/2026.",
        "Tổ Tin học xây dựng mẫu đề cương báo cáo dùng chung, hoàn thành trước ngày 15/5/2026.",
        "Nâng cấp hệ thống thông tin báo cáo trước ngày 30/6/2026.",
        "Vận hành phần mềm báo cáo trước ngày 01/7/2026.",
        "Số hóa báo cáo định kỳ của 3 năm gần nhất trước ngày 30/9/2026.",
        "Tập huấn về công tác báo cáo cho các trạm trong Quý II, trước ngày 30/6/2026.",
        "Nâng cao chất lượng báo cáo hằng tháng.",
        "Kiểm tra việc thực hiện nghiêm về chế độ báo cáo định kỳ.",
        "Sản phẩm dự kiến: Báo cáo kết quả rà soát, trước ngày 20/12/2026.",
        "Kết quả là báo cáo tổng hợp, hoàn thành trước ngày 20/12/2026.",
        "Đánh giá các báo cáo hằng quý của các trạm.",
        "Công tác báo cáo định kỳ còn chậm.",
        "Việc thực hiện chế độ báo cáo hằng tháng chưa nghiêm.",
        "Kỳ họp xem xét báo cáo 6 tháng đầu năm của Ủy ban nhân dân xã."
      })
  void cut_offs_products_and_titles_are_no_duties(String sentence) {
    assertThat(DutyGrammar.find(sentence, PLACE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Các trạm thực hiện chế độ báo cáo định kỳ hằng tháng về Chi cục Thú y.",
        "Các trạm thực hiện nghiêm túc, đầy đủ chế độ thông tin, báo cáo hằng quý về Chi cục Thú y.",
        "Chế độ báo cáo: hằng tháng, các trạm báo cáo Chi cục Thú y trước ngày 20.",
        "Trên đây là Kế hoạch kiểm dịch năm 2026, đề nghị các trạm báo cáo Chi cục Thú y hằng quý.",
        "Phòng Quản lý chất lượng báo cáo Giám đốc hằng tháng.",
        "Tổ công tác báo cáo Chủ tịch UBND xã hằng tuần.",
        "Các trạm rà soát, báo cáo Chi cục Thú y hằng năm."
      })
  void a_regime_that_somebody_keeps_is_a_duty(String sentence) {
    assertThat(DutyGrammar.find(sentence, PLACE)).hasSize(1);
  }

  @Test
  void a_cut_off_behind_the_duty_leaves_the_duty() {
    assertThat(
            DutyGrammar.find(
                "Phòng Quản lý chất lượng báo cáo Giám đốc hằng tháng, trước ngày 20 hằng tháng; chốt số liệu vào ngày 14 hằng tháng.",
                PLACE))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tổ Văn phòng báo cáo Hiệu trưởng hằng quý. | Tổ Văn phòng | Hiệu trưởng
          Các tổ gửi báo cáo hằng năm về Tổ Văn phòng. | Các tổ | Tổ Văn phòng
          Văn phòng Hội đồng nhân dân và Ủy ban nhân dân báo cáo Ủy ban nhân dân xã hằng tháng. | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | Ủy ban nhân dân xã
          Các đơn vị sự nghiệp công lập báo cáo Sở Nội vụ hằng năm. | Các đơn vị sự nghiệp công lập | Sở Nội vụ
          """)
  void names_are_whole(String sentence, String reporter, String recipient) {
    assertThat(DutyGrammar.find(sentence, PLACE))
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.reporters()).containsExactly(reporter);
              assertThat(duty.recipient()).contains(recipient);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Khó khăn, vướng mắc phát sinh được phản ánh về Văn phòng Sở để xem xét. | Văn phòng Sở
          Vướng mắc trong quá trình thực hiện, các khoa phản ánh về Phòng Quản lý chất lượng. | Phòng Quản lý chất lượng
          Giao Văn phòng theo dõi; có khó khăn, vướng mắc thì phản ánh về Hiệu trưởng để giải quyết. | Hiệu trưởng
          """)
  void difficulties_may_be_the_subject(String sentence, String to) {
    Block closing = Block.Paragraph.of(sentence);
    AdministrativeDocument document =
        AdministrativeDocument.builder()
            .body(new Body(List.of(), List.of(), List.of(closing)))
            .build();
    assertThat(
            DifficultyReader.read(document, KnownUnits.of(document)).flatMap(DifficultyClause::to))
        .contains(to);
  }
}
