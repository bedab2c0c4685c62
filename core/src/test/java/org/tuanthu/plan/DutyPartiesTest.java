package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with who reports and to whom. */
class DutyPartiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
      Các khoa, phòng chuyên môn định kỳ hằng quý báo cáo kết quả về Phòng Kế hoạch - Tổng hợp để tổng hợp. @ Các khoa, phòng chuyên môn > Phòng Kế hoạch - Tổng hợp
      Giao Văn phòng Sở theo dõi, đôn đốc; hằng năm tổng hợp, báo cáo Giám đốc Sở trước ngày 10/12. @ Văn phòng Sở > Giám đốc Sở
      Đề nghị Hội Nông dân tỉnh báo cáo Ban Thường vụ Tỉnh ủy trước ngày 20/11/2025 @ Hội Nông dân tỉnh > Ban Thường vụ Tỉnh ủy
      Yêu cầu Ủy ban nhân dân các xã, phường gửi báo cáo hằng tháng về Sở Tư pháp @ Ủy ban nhân dân các xã, phường > Sở Tư pháp
      Hằng năm, thương nhân kinh doanh rượu phải báo cáo Sở Công Thương trước ngày 20 tháng 01 năm sau @ thương nhân kinh doanh rượu > Sở Công Thương
      Chậm nhất vào ngày 15 tháng cuối quý, các thành viên Tổ công tác báo cáo bằng văn bản với Tổ trưởng về kết quả @ các thành viên Tổ công tác > Tổ trưởng
      Sở Văn hóa, Thể thao và Du lịch, Sở Xây dựng định kỳ hằng quý báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện @ Sở Văn hóa, Thể thao và Du lịch | Sở Xây dựng > Ủy ban nhân dân tỉnh
      Sở Giáo dục và Đào tạo tham mưu, định kỳ 6 tháng báo cáo Bộ Giáo dục và Đào tạo @ Sở Giáo dục và Đào tạo > Bộ Giáo dục và Đào tạo
      Hằng tháng, Giám đốc nghe Trưởng phòng Tài vụ báo cáo tình hình thu chi @ Trưởng phòng Tài vụ > Giám đốc
      định kỳ hằng quý báo cáo Ủy ban nhân dân tỉnh (qua Sở Nội vụ) kết quả @ > Ủy ban nhân dân tỉnh
      Các sở, ngành gửi báo cáo quý cho Sở Tài chính để tổng hợp, báo cáo Hội đồng nhân dân tỉnh @ Các sở, ngành > Sở Tài chính
      Công an xã chủ trì, phối hợp với Ban Chỉ huy quân sự xã hằng tháng báo cáo Chủ tịch Ủy ban nhân dân xã @ Công an xã > Chủ tịch Ủy ban nhân dân xã
      Bộ, cơ quan ngang Bộ, Ủy ban nhân dân cấp tỉnh gửi báo cáo năm đến Bộ Tư pháp @ Bộ | cơ quan ngang Bộ | Ủy ban nhân dân cấp tỉnh > Bộ Tư pháp
      Hiệu trưởng các trường có trách nhiệm báo cáo về Phòng Văn hóa - Xã hội trước ngày 25 hằng tháng @ Hiệu trưởng các trường > Phòng Văn hóa - Xã hội
      Trung tâm Phát triển quỹ đất báo cáo hằng quý về tình hình thu hồi đất @ Trung tâm Phát triển quỹ đất >
      Định kỳ hằng năm báo cáo về tình hình rủi ro @ >
      """)
  void reads_who_reports_to_whom(String sentence, String expected) {
    assertThat(Duties.in(sentence))
        .as(sentence)
        .isNotEmpty()
        .allSatisfy(duty -> assertThat(Duties.parties(duty).strip()).isEqualTo(expected.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
      Phòng Tư pháp có trách nhiệm theo dõi việc thực hiện. Định kỳ hằng quý báo cáo Ủy ban nhân dân xã kết quả. @ Phòng Tư pháp > Ủy ban nhân dân xã
      Căn cứ Kế hoạch này, các phường tổ chức thực hiện; định kỳ 6 tháng báo cáo kết quả về Sở Y tế. @ các phường > Sở Y tế
      """)
  void goes_on_with_the_subject_of_the_words_before(String text, String expected) {
    List<ReportingDuty> duties = Duties.in(text);
    assertThat(duties).hasSize(1);
    assertThat(Duties.parties(duties.get(0))).isEqualTo(expected);
  }
}
