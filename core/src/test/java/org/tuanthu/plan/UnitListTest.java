package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.AdministrativeDocument;

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
          Bộ, cơ quan ngang Bộ rà soát > Bộ | cơ quan ngang Bộ
          Bộ Công an và Bộ Công Thương thẩm định > Bộ Công an | Bộ Công Thương
          Ủy ban nhân dân tỉnh các nội dung vượt thẩm quyền > Ủy ban nhân dân tỉnh
          Sở Nội vụ kết quả rà soát > Sở Nội vụ
          UBND xã Đông Sơn trước ngày 5 > UBND xã Đông Sơn
          Chi cục Thú y 6 tháng một lần > Chi cục Thú y
          sở, ngành có liên quan góp ý > sở, ngành có liên quan
          các đơn vị sự nghiệp công lập báo cáo > các đơn vị sự nghiệp công lập
          cấp có thẩm quyền xem xét > cấp có thẩm quyền
          Phó Hiệu trưởng chủ trì > Phó Hiệu trưởng
          UBND tỉnh Kiên Giang gửi báo cáo > UBND tỉnh Kiên Giang
          Tổ Toán - Tin dựng mô hình > Tổ Toán - Tin
          Phòng Kinh tế - Xây dựng lập quy hoạch > Phòng Kinh tế - Xây dựng
          Trung tâm Nuôi trồng thủy sản cấp phát > Trung tâm Nuôi trồng thủy sản
          Phó Chủ tịch phụ trách văn hóa ký > Phó Chủ tịch phụ trách văn hóa
          """)
  void takes_names_up_to_what_the_units_do(String text, String names) {
    assertThat(UnitList.at(text, 0))
        .hasValueSatisfying(
            list ->
                assertThat(list.names()).containsExactlyElementsOf(List.of(names.split(" \\| "))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Trung tâm Trợ giúp pháp lý nhà nước báo cáo kết quả > Trung tâm Trợ giúp pháp lý nhà nước
          Phòng Phổ biến, giáo dục pháp luật chủ trì > Phòng Phổ biến, giáo dục pháp luật
          Phòng Kế hoạch tổng hợp chủ trì > Phòng Kế hoạch tổng hợp
          Phòng Kế hoạch tổng hợp > Phòng Kế hoạch tổng hợp
          Phòng Kế hoạch tổng hợp số liệu > Phòng Kế hoạch
          Phòng Đăng ký kinh doanh hướng dẫn > Phòng Đăng ký kinh doanh
          Ban Quản lý dự án lập hồ sơ > Ban Quản lý dự án
          Phòng Tiếp nhận và Trả kết quả niêm yết > Phòng Tiếp nhận và Trả kết quả
          Chi cục Phát triển nông thôn tổ chức > Chi cục Phát triển nông thôn
          Phòng Thanh tra, kiểm tra chủ trì > Phòng Thanh tra, kiểm tra
          Phòng Thanh tra, kiểm tra > Phòng Thanh tra, kiểm tra
          Phòng Thanh tra, kiểm tra việc chi trả > Phòng Thanh tra
          Phòng Quản lý giá và công sản rà soát > Phòng Quản lý giá và công sản
          Phòng Quản lý đào tạo tổ chức thi > Phòng Quản lý đào tạo
          Văn phòng Đoàn ĐBQH và HĐND tỉnh giám sát > Văn phòng Đoàn ĐBQH và HĐND tỉnh
          Trung tâm Kiểm soát bệnh tật giám sát > Trung tâm Kiểm soát bệnh tật
          Phòng Tổ chức - Hành chính lập sổ > Phòng Tổ chức - Hành chính
          Ban Dân vận Tỉnh ủy và UBMTTQ Việt Nam tỉnh vận động > Ban Dân vận Tỉnh ủy | UBMTTQ Việt Nam tỉnh
          Trung tâm Dịch vụ việc làm giới thiệu > Trung tâm Dịch vụ việc làm
          Phòng Trang Thiết bị y tế lập danh mục > Phòng Trang Thiết bị y tế
          Văn phòng Sở tổng hợp > Văn phòng Sở
          Trung tâm thông tin đăng tải > Trung tâm thông tin
          Ban Quản lý dự án đầu tư xây dựng công trình cấp nước thi công > Ban Quản lý dự án đầu tư xây dựng công trình cấp nước thi công
          Ủy ban bầu cử tỉnh chuẩn bị > Ủy ban bầu cử tỉnh
          Phòng khám đa khoa khu vực tiếp nhận > Phòng khám đa khoa khu vực
          Tổ giúp việc Ban Chỉ đạo tham mưu > Tổ giúp việc Ban Chỉ đạo
          Phòng Kiểm tra, giám sát và Đánh giá rủi ro lập > Phòng Kiểm tra, giám sát và Đánh giá rủi ro
          Chi nhánh Văn phòng đăng ký đất đai đo đạc > Chi nhánh Văn phòng đăng ký đất đai
          Đồng chí Trần Thị Hà, Phó Giám đốc Sở chủ trì > Đồng chí Trần Thị Hà, Phó Giám đốc Sở
          Người đứng đầu cơ quan, đơn vị chỉ đạo > Người đứng đầu cơ quan, đơn vị
          Phòng Thông tin và Truyền thông viết bài > Phòng Thông tin và Truyền thông
          Ban Chỉ đạo thực hiện QCDC họp > Ban Chỉ đạo thực hiện QCDC
          Cục Cảnh sát Quản lý hành chính về trật tự xã hội chủ trì > Cục Cảnh sát Quản lý hành chính về trật tự xã hội
          Phòng Cảnh sát điều tra tội phạm về ma túy theo dõi > Phòng Cảnh sát điều tra tội phạm về ma túy
          Ban Chỉ đạo liên ngành về an toàn thực phẩm kiểm tra > Ban Chỉ đạo liên ngành về an toàn thực phẩm
          Ủy ban Quốc gia về chuyển đổi số báo cáo > Ủy ban Quốc gia về chuyển đổi số
          Ủy ban Quốc gia về kết quả > Ủy ban Quốc gia
          Phòng Hành chính về các nội dung trên > Phòng Hành chính
          Sở Y tế về an toàn thực phẩm > Sở Y tế
          """)
  void keeps_verbs_that_are_parts_of_names(String text, String names) {
    assertThat(UnitList.at(text, 0))
        .hasValueSatisfying(
            list ->
                assertThat(list.names()).containsExactlyElementsOf(List.of(names.split(" \\| "))));
  }

  @Test
  void knows_the_whole_name_from_the_recipients_and_headings() {
    AdministrativeDocument document =
        AdministrativeDocument.builder()
            .recipients(List.of("UBND tỉnh (báo cáo)", "Phòng Kế hoạch tổng hợp", "Lưu: VT"))
            .build();
    String text = "Giao Phòng Kế hoạch tổng hợp báo cáo của các khoa";
    assertThat(UnitList.at(text, 5).orElseThrow().names()).containsExactly("Phòng Kế hoạch");
    assertThat(UnitList.at(text, 5, KnownUnits.of(document)).orElseThrow().names())
        .containsExactly("Phòng Kế hoạch tổng hợp");
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
        "TỔ CHỨC THỰC HIỆN",
        "các các các",
        "Xã hội hóa nguồn lực",
        ""
      })
  void finds_no_unit_in_other_words(String text) {
    assertThat(UnitList.at(text, 0)).isEmpty();
  }
}
