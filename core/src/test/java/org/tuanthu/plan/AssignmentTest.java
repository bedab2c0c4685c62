package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Giao Phòng Hành chính - Quản trị chủ trì, phối hợp với Công đoàn cơ sở, các khoa, phòng tổ chức lễ phát động. > Phòng Hành chính - Quản trị > Công đoàn cơ sở; các khoa, phòng
          Chi cục Kiểm lâm chủ trì, phối hợp chặt chẽ với Công an tỉnh và UBND các xã, phường tuần tra rừng. > Chi cục Kiểm lâm > Công an tỉnh; UBND các xã, phường
          Thanh tra tỉnh có trách nhiệm theo dõi, đôn đốc việc thực hiện Kế hoạch. > Thanh tra tỉnh > ''
          Sở Tài chính, căn cứ khả năng ngân sách, chủ trì thẩm định dự toán. > Sở Tài chính > ''
          Trung tâm Khuyến nông: tập huấn kỹ thuật cho nông dân. > Trung tâm Khuyến nông > ''
          Giao các Sở: Nội vụ, Tư pháp chủ trì rà soát. > các Sở: Nội vụ, Tư pháp > ''
          Rà soát trang thiết bị; giao Phòng Kế toán chủ trì việc mua sắm. > Phòng Kế toán > ''
          Tổ chức thi sáng tạo. Phân công Bí thư; Tổ Khoa học tự nhiên chịu trách nhiệm chấm bài. > Tổ Khoa học tự nhiên > ''
          Sở Y tế (cơ quan thường trực) chủ trì giám sát nguồn nước. > Sở Y tế > ''
          Bệnh viện đa khoa tỉnh là đầu mối tiếp nhận mẫu. > Bệnh viện đa khoa tỉnh > ''
          Căn cứ Kế hoạch này, các trường trung học phổ thông xây dựng kế hoạch của trường. > các trường trung học phổ thông > ''
          Phòng Quản lý vận tải, phương tiện và người lái: kiểm định xe buýt. > Phòng Quản lý vận tải, phương tiện và người lái > ''
          Đề nghị Hội Nông dân tỉnh phối hợp với Sở Công Thương vận động hội viên. > Hội Nông dân tỉnh > Sở Công Thương
          """)
  void names_who_leads_and_who_takes_part(String text, String lead, String together) {
    Assignment assignment = Assignment.in(text, KnownUnits.NONE);
    assertThat(assignment.lead()).hasValue(lead);
    assertThat(String.join("; ", assignment.coordinating())).isEqualTo(together);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tham dự hội nghị do Thường trực Tỉnh ủy chủ trì.",
        "Tăng cường phối hợp giữa các bộ phận.",
        "Chủ trì, phối hợp với Sở Y tế kiểm tra bếp ăn.",
        "Cơ quan chủ trì soạn thảo gửi dự thảo lấy ý kiến.",
        "Phòng Dân tộc báo cáo Chủ tịch UBND huyện hằng quý.",
        "Nâng cao chất lượng hoạt động của Ban Thanh tra nhân dân."
      })
  void names_no_lead_where_nobody_is_told(String text) {
    assertThat(Assignment.in(text, KnownUnits.NONE).lead()).isEmpty();
  }
}
