package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a paragraph ends, in texts that show neither empty lines nor indents. */
class ParagraphEndsTest {

  @Test
  void a_heading_that_is_a_full_line_ends_where_the_blanks_behind_it_say_so() {
    Section section =
        first(
            """
            I. NỘI DUNG\s\s
            1. Gắn việc thực hiện nội quy cơ quan với công tác thi đua khen thưởng\s\s
            Phòng Hành chính tổng hợp theo dõi việc chấp hành giờ giấc làm việc của\s
            công chức, viên chức trong cơ quan, đề xuất khen thưởng những tập thể và\s
            cá nhân có thành tích, đồng thời nhắc nhở những người chưa chấp hành\s
            nghiêm túc giờ giấc, trang phục, thẻ công chức và quy định về giao tiếp\s
            với tổ chức, công dân đến liên hệ công việc tại trụ sở và tại bộ phận\s
            tiếp nhận hồ sơ; sau mỗi đợt theo dõi có biên bản gửi các trưởng phòng\s
            và thông báo trong cuộc họp giao ban gần nhất của cơ quan để mọi người\s
            cùng biết và thực hiện.\s\s
            2. Công tác khác\s\s
            """);

    assertThat(section.title())
        .isEqualTo("Gắn việc thực hiện nội quy cơ quan với công tác thi đua khen thưởng");
    assertThat(section.blocks()).hasSize(1);
  }

  @Test
  void blanks_that_also_stand_behind_lines_that_run_on_mean_nothing() {
    Section section =
        first(
            """
            I. NỘI DUNG\s\s
            1. Gắn việc thực hiện nội quy cơ quan với công tác thi đua khen thưởng\s\s
            của Phòng Hành chính tổng hợp trong việc chấp hành giờ giấc làm việc\s
            hằng ngày của công chức, viên chức và người lao động trong cơ quan.\s\s
            2. Công tác khác\s\s
            """);

    assertThat(section.blocks().get(0).text()).startsWith("Gắn việc").endsWith("trong cơ quan.");
  }

  @Test
  void a_hyphen_for_which_the_line_above_had_room_opens_an_item() {
    Section section =
        first(
            """
            I. NỘI DUNG
            1. Tiếp tục phổ biến, quán triệt các quy định của Đảng, pháp luật của Nhà
            nước về phòng cháy, chữa cháy trong cơ quan và khu tập thể
            - Tổ chức một buổi tuyên truyền cho toàn thể công chức, viên chức, trong đó
            mời cán bộ chuyên trách hướng dẫn sử dụng các loại bình chữa cháy xách tay.
            - Kiểm tra hệ thống điện tại các phòng làm việc trước mùa nắng nóng hằng năm.
            """);

    assertThat(section.title()).endsWith("khu tập thể");
    assertThat(section.blocks()).extracting(Block::text).hasSize(2);
  }

  @Test
  void a_hyphen_that_found_no_room_above_is_part_of_the_sentence() {
    Section section =
        first(
            """
            I. NỘI DUNG
            1. Tiếp tục phổ biến, quán triệt các quy định của Đảng, pháp luật của Nhà
            nước về quản lý các tuyến đường liên tỉnh đi qua địa bàn huyện từ Cao Bằng
            - Bắc Kạn đến điểm cuối của tuyến để người dân hai bên đường biết và tự giác
            chấp hành hành lang an toàn giao thông theo quy định của cơ quan quản lý.
            """);

    assertThat(section.blocks()).hasSize(1);
    assertThat(section.blocks().get(0).text()).contains("Cao Bằng - Bắc Kạn đến");
  }

  private static Section first(String body) {
    AdministrativeDocument document =
        Papers.document("KẾ HOẠCH\nThực hiện nội quy cơ quan năm 2026\n\n" + body);
    List<Section> roman = document.body().sections();
    return roman.get(0).sections().get(0);
  }
}
