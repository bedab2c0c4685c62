package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TailStartTest {

  @Test
  void a_column_of_recipients_in_a_table_of_reports_is_no_foot() {
    AdministrativeDocument document =
        Papers.document(
            """
                KẾ HOẠCH
                Trồng rừng

                Căn cứ Luật Lâm nghiệp;

                I. MỤC TIÊU
                - Trồng 300 ha.
                II. BÁO CÁO
                | STT | Tên báo cáo | Đơn vị | Nơi nhận | Kỳ |
                | 1 | Báo cáo diện tích rừng | Các trạm | Hạt Kiểm lâm | Quý |

                III. TỔ CHỨC THỰC HIỆN
                Các trạm thực hiện Kế hoạch này./.

                Nơi nhận:
                - Lưu: VT.
                """);
    assertThat(document.recipients()).containsExactly("Lưu: VT");
    assertThat(document.annexes()).isEmpty();
  }
}
