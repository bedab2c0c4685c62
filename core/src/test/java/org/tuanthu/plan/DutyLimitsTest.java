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
        "Căn cứ Nghị định số 09/2019/NĐ-CP của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước."
      })
  void cut_offs_products_and_titles_are_no_duties(String sentence) {
    assertThat(DutyGrammar.find(sentence, PLACE)).isEmpty();
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
    assertThat(DifficultyReader.read(document).flatMap(DifficultyClause::to)).contains(to);
  }
}
