package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts of one pattern are read in a time that grows with their length. */
class HostileDutyTest {
  private static final int LENGTH = 400_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "báo cáo ",
        "trước ngày 15/6 và ",
        "trước ngày ",
        "hằng tháng, quý, ",
        "báo cáo 6 tháng; ",
        "nếu có khó khăn ",
        "từ ngày 1 ",
        "\u201Cbáo cáo ",
        "định kỳ (",
        "Sở Y tế, và báo cáo ",
        "các sở, ngành, ",
        "tháng cuối của ",
        "gửi",
        "báo cáo. ",
        "12345",
        "\u0301",
        "để tổng hợp báo cáo ",
        "khi có yêu cầu hoặc ",
        "thực hiện chế độ báo cáo ",
        "nâng cao chất lượng báo cáo ",
        "Phòng Kiểm tra, giám sát và ",
        "Bộ, ",
        "các ",
      })
  void reads_endless_repetition_in_time(String pattern) {
    String text = "báo cáo " + pattern.repeat(LENGTH / pattern.length());
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertThat(Duties.in(text)).isNotNull());
  }
}
