package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Sở Tư pháp tổ chức tập huấn > Sở Tư pháp
          Phòng Quản lý đô thị phường Tân Lợi chủ trì > Phòng Quản lý đô thị phường Tân Lợi
          Sở Công Thương và Sở Xây dựng rà soát > Sở Công Thương | Sở Xây dựng
          Sở Văn hóa, Thể thao và Du lịch, Báo Cà Mau đưa tin > Sở Văn hóa, Thể thao và Du lịch | Báo Cà Mau
          các phòng chuyên môn, đơn vị trực thuộc và Thanh tra Sở theo dõi > các phòng chuyên môn, đơn vị trực thuộc | Thanh tra Sở
          các sở, ban, ngành, đoàn thể và Ủy ban nhân dân các xã, phường lập dự toán > các sở, ban, ngành, đoàn thể | Ủy ban nhân dân các xã, phường
          Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh vận động > Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh
          Ban Quản lý dự án đầu tư xây dựng tỉnh xây dựng phương án > Ban Quản lý dự án đầu tư xây dựng tỉnh
          Ban chỉ đạo cấp xã chỉ đạo các thôn > Ban chỉ đạo cấp xã
          Đoàn kiểm tra liên ngành kiểm tra đột xuất > Đoàn kiểm tra liên ngành
          các Bộ: Y tế, Khoa học và Công nghệ thẩm định > các Bộ: Y tế, Khoa học và Công nghệ
          các cơ quan, tổ chức, cá nhân có liên quan cung cấp số liệu > các cơ quan, tổ chức, cá nhân có liên quan
          các đơn vị tổ chức hội thảo > các đơn vị
          Công an TP. Huế tuần tra > Công an TP. Huế
          Sở Nội vụ kiểm tra việc niêm yết > Sở Nội vụ
          Tổ Văn phòng tổ chức hội nghị > Tổ Văn phòng
          Thường trực Ban chỉ đạo cấp tỉnh theo dõi > Thường trực Ban chỉ đạo cấp tỉnh
          Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã theo dõi > Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã
          Văn phòng HĐND và UBND rà soát > Văn phòng HĐND và UBND
          Kho bạc Nhà nước khu vực V (Phòng Kế toán) > Kho bạc Nhà nước khu vực V
          """)
  void takes_names_up_to_what_the_units_do(String text, String names) {
    assertThat(UnitList.at(text, 0))
        .hasValueSatisfying(
            list ->
                assertThat(list.names()).containsExactlyElementsOf(List.of(names.split(" \\| "))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ban hành văn bản hướng dẫn",
        "Phòng, chống cháy rừng",
        "Phòng chống dịch bệnh",
        "Tổ chức lễ phát động",
        "Hội nghị sơ kết",
        "Bộ máy tinh gọn",
        "Trường hợp đặc biệt",
        "Báo cáo kết quả",
        "Đoàn kết nội bộ",
        "Khoa học và công nghệ là then chốt",
        "Thanh tra việc sử dụng đất",
        "Cơ sở vật chất và đội ngũ",
        "Cơ sở dữ liệu về hồ sơ",
        "Rà soát danh mục",
        ""
      })
  void finds_no_unit_in_other_words(String text) {
    assertThat(UnitList.at(text, 0)).isEmpty();
  }
}
