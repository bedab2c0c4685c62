package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Lập danh mục, hoàn thành trước ngày 30/6/2024. > trước ngày 30/6/2024 > 2024-06-29
          Gửi dự thảo chậm nhất ngày 15 tháng 8 năm 2025; > chậm nhất ngày 15 tháng 8 năm 2025 > 2025-08-15
          Gửi dự thảo chậm nhất là ngày 15/8/2025 > chậm nhất là ngày 15/8/2025 > 2025-08-15
          Nghiệm thu đến hết ngày 20/11/2025. > đến hết ngày 20/11/2025 > 2025-11-20
          Trình phê duyệt trước 17h00 ngày 02/5/2024 > trước 17h00 ngày 02/5/2024 > 2024-05-02
          Xây dựng quy chế, hoàn thành trong quý II/2024. > trong quý II/2024 > ''
          Tổ chức hội thi trong tháng 9/2025 > trong tháng 9/2025 > ''
          Hoàn thành trong năm 2025. > trong năm 2025 > ''
          Khảo sát trước ngày 30/6 > trước ngày 30/6 > ''
          Báo cáo Sở định kỳ hằng quý; khảo sát trước ngày 30/6 > trước ngày 30/6 > ''
          Báo cáo định kỳ kết quả rà soát trước ngày 30/6/2025 > trước ngày 30/6/2025 > 2025-06-29
          """)
  void finds_by_when_in_a_sentence(String text, String words, String day) {
    assertThat(DueWords.find(text)).hasValue(new Task.Due(words, date(day)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Triển khai Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ",
        "Rà soát văn bản ban hành trước ngày 01/7/2025",
        "Báo cáo trước ngày 20 tháng 6 hằng năm",
        "Các phòng báo cáo Sở định kỳ 6 tháng trước ngày 10/6 và hằng năm trước ngày 10/12",
        "Báo cáo kết quả hằng quý trước ngày 20/3, 20/6",
        "Đạt 95% chỉ tiêu trong năm 2025",
        "Nâng cao chất lượng hoạt động trong thời gian tới"
      })
  void takes_no_other_date_for_a_deadline(String text) {
    assertThat(DueWords.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          từ ngày 01/3/2024 đến ngày 15/3/2024 > 2024-03-15
          Ngày 19/5/2025 (thứ Hai) > 2025-05-19
          Từ ngày 01/3/2024 > ''
          ngày 01/3/2024 và ngày 01/9/2024 > ''
          Quý III/2024 > ''
          Thường xuyên > ''
          Trước ngày 31/02/2024 > ''
          """)
  void takes_the_last_single_day_that_the_words_name(String words, String day) {
    assertThat(DueWords.of(words)).isEqualTo(new Task.Due(words, date(day)));
  }

  private static Optional<LocalDate> date(String day) {
    return Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
  }
}
