package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;

class TaskReaderTest {

  private static List<Task> read(String type, String content) {
    String text =
        String.join(
            "\n",
            type,
            "Bảo vệ rừng năm 2026",
            "",
            "Hạt Kiểm lâm xây dựng Kế hoạch như sau:",
            content,
            "",
            "Nơi nhận:",
            "- Lưu: VT.");
    AdministrativeDocument document =
        new TextReader()
            .read(Source.of("ke-hoach.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .value();
    return TaskReader.read(document, KnownUnits.of(document));
  }

  private static List<Task> plan(String content) {
    return read("KẾ HOẠCH", content);
  }

  /** One line a task: section, text, lead, coordinating units, due, result. */
  private static String lines(List<Task> tasks) {
    return tasks.stream()
        .map(
            task ->
                String.join(
                        " | ",
                        task.place().section(),
                        task.text(),
                        task.lead().orElse(""),
                        String.join(" + ", task.coordinating()),
                        task.due().map(Task.Due::asWritten).orElse(""),
                        task.result().orElse(""))
                    .strip())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void takes_every_item_of_the_content_and_none_of_the_purposes() {
    assertThat(
            lines(
                plan(
                    """
                    I. MỤC ĐÍCH, YÊU CẦU
                    1. Mục đích
                    - Giữ vững diện tích rừng hiện có.
                    2. Yêu cầu
                    - Tuần tra thường xuyên.
                    II. NỘI DUNG
                    1. Tuyên truyền
                    - Phát thanh trên loa truyền thanh xã.
                    + Mỗi tuần hai buổi.
                    - Ký cam kết với các hộ dân.
                    2. Lập bản đồ các điểm dễ cháy; cắm biển cảnh báo tại cửa rừng và bổ sung dụng cụ cho các tổ.
                    3. Kiểm tra
                    Kiểm tra đột xuất các bãi tập kết gỗ vào mùa khô.
                    """)))
        .isEqualTo(
            """
            II.1 | Phát thanh trên loa truyền thanh xã. |  |  |  |
            II.1 | Mỗi tuần hai buổi. |  |  |  |
            II.1 | Ký cam kết với các hộ dân. |  |  |  |
            II.2 | Lập bản đồ các điểm dễ cháy; cắm biển cảnh báo tại cửa rừng và bổ sung dụng cụ cho các tổ. |  |  |  |
            II.3 | Kiểm tra đột xuất các bãi tập kết gỗ vào mùa khô. |  |  |  |""");
  }

  @Test
  void gives_the_unit_of_a_heading_to_all_that_stands_under_it() {
    assertThat(
            lines(
                plan(
                    """
                    II. TỔ CHỨC THỰC HIỆN
                    1. Giao Phòng Kinh tế:
                    a) Tham mưu phương án chữa cháy rừng.
                    b) Phối hợp với Công an xã tuần tra các khu vực giáp ranh.
                    2. Đề nghị Hội Nông dân xã
                    - Vận động hội viên ký cam kết.
                    3. Các thôn
                    - Tổ an ninh cơ sở:
                    + Trực gác cửa rừng.
                    - Đoàn Thanh niên chủ trì trồng 500 cây xanh.
                    4. Trạm Y tế: chuẩn bị cơ số thuốc.
                    """)))
        .isEqualTo(
            """
            II.1.a | Tham mưu phương án chữa cháy rừng. | Phòng Kinh tế |  |  |
            II.1.b | Phối hợp với Công an xã tuần tra các khu vực giáp ranh. | Phòng Kinh tế | Công an xã |  |
            II.2 | Vận động hội viên ký cam kết. | Hội Nông dân xã |  |  |
            II.3 | Trực gác cửa rừng. | Tổ an ninh cơ sở |  |  |
            II.3 | Đoàn Thanh niên chủ trì trồng 500 cây xanh. | Đoàn Thanh niên |  |  |
            II.4 | Trạm Y tế: chuẩn bị cơ số thuốc. | Trạm Y tế |  |  |""");
  }

  @Test
  void gives_labels_below_a_task_to_that_task() {
    assertThat(
            lines(
                plan(
                    """
                    II. NHIỆM VỤ
                    1. Diễn tập chữa cháy rừng
                    - Đơn vị chủ trì: Ban Chỉ huy Quân sự xã.
                    - Đơn vị phối hợp: Công an xã; các thôn có rừng.
                    - Thời gian hoàn thành: trước ngày 30/4/2026.
                    - Địa điểm: thôn Nà Pá.
                    - Sản phẩm: Báo cáo rút kinh nghiệm.
                    2. Tập huấn
                    - Mở lớp cho tổ xung kích.
                    + Cơ quan thực hiện: Hạt Kiểm lâm
                    + Thời gian: Quý II/2026
                    - Mở lớp cho trưởng thôn (đơn vị chủ trì: Phòng Kinh tế; thời gian thực hiện: Quý III/2026).
                    """)))
        .isEqualTo(
            """
            II.1 | Diễn tập chữa cháy rừng | Ban Chỉ huy Quân sự xã | Công an xã + các thôn có rừng | trước ngày 30/4/2026 | Báo cáo rút kinh nghiệm
            II.2 | Mở lớp cho tổ xung kích. | Hạt Kiểm lâm |  | Quý II/2026 |
            II.2 | Mở lớp cho trưởng thôn (đơn vị chủ trì: Phòng Kinh tế; thời gian thực hiện: Quý III/2026). | Phòng Kinh tế |  | Quý III/2026 |""");
  }

  @Test
  void gives_labels_after_a_list_to_all_of_it() {
    assertThat(
            lines(
                plan(
                    """
                    II. NHIỆM VỤ
                    1. Số hóa hồ sơ
                    a) Nhiệm vụ:
                    - Quét bản đồ giao đất.
                    - Lập sổ theo dõi.
                    b) Cơ quan thực hiện:
                    - Đơn vị chủ trì: Văn phòng Ủy ban nhân dân xã.
                    c) Thời gian thực hiện: Hoàn thành trong tháng 9/2026.
                    2. Trồng cây
                    - Trồng cây phân tán.
                    - Chăm sóc vườn ươm.
                    - Đơn vị thực hiện: các thôn.
                    """)))
        .isEqualTo(
            """
            II.1.a | Quét bản đồ giao đất. | Văn phòng Ủy ban nhân dân xã |  | Hoàn thành trong tháng 9/2026 |
            II.1.a | Lập sổ theo dõi. | Văn phòng Ủy ban nhân dân xã |  | Hoàn thành trong tháng 9/2026 |
            II.2 | Trồng cây phân tán. | các thôn |  |  |
            II.2 | Chăm sóc vườn ươm. | các thôn |  |  |""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Chi tiết tại Phụ lục I kèm theo Kế hoạch này)",
        "Định kỳ hằng quý báo cáo Chủ tịch Ủy ban nhân dân xã.",
        "Phòng Kinh tế báo cáo Ủy ban nhân dân xã trước ngày 15 tháng 12.",
        "Phòng Kinh tế tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân xã.",
        "Giao Phòng Kinh tế định kỳ 6 tháng, hằng năm tổng hợp và báo cáo Hạt Kiểm lâm.",
        "Các thôn có trách nhiệm báo cáo Phòng Kinh tế hằng tháng.",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các thôn kịp thời phản ánh.",
        "Kinh phí thực hiện từ nguồn ngân sách xã."
      })
  void sees_no_task_in_sentences_that_only_report_or_explain(String sentence) {
    assertThat(plan("III. TỔ CHỨC THỰC HIỆN\n1. " + sentence + "\n2. " + sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Phó Hiệu trưởng chủ trì xếp lịch trực rừng. > Phó Hiệu trưởng
          Tổ Toán - Tin dựng mô hình. > Tổ Toán - Tin
          Tổ Ngữ văn lập danh sách. > Tổ Ngữ văn
          Tổ Ngoại ngữ triển khai câu lạc bộ. > Tổ Ngoại ngữ
          Phòng Kinh tế rà soát, báo cáo Ủy ban nhân dân xã. > Phòng Kinh tế
          Văn phòng tổng hợp, báo cáo Chủ tịch hằng quý; theo dõi việc thực hiện. > Văn phòng
          """)
  void names_the_lead_of_work(String sentence, String lead) {
    assertThat(plan("III. TỔ CHỨC THỰC HIỆN\n1. " + sentence + "\n2. " + sentence))
        .hasSize(2)
        .allSatisfy(task -> assertThat(task.lead()).hasValue(lead));
  }

  @Test
  void reads_only_what_is_assigned_in_documents_that_are_no_plans() {
    assertThat(
            lines(
                read(
                    "QUYẾT ĐỊNH",
                    """
                    Điều 1. Phê duyệt phương án chữa cháy rừng của xã.
                    Điều 2. Giao Công an xã chủ trì, phối hợp với Hạt Kiểm lâm tổ chức diễn tập trước ngày 31/3/2026.
                    Điều 3. Chánh Văn phòng và Trưởng Công an xã chịu trách nhiệm thi hành Quyết định này.
                    """)))
        .isEqualTo(
            "2 | Giao Công an xã chủ trì, phối hợp với Hạt Kiểm lâm tổ chức diễn tập trước ngày 31/3/2026."
                + " | Công an xã | Hạt Kiểm lâm | trước ngày 31/3/2026 |");
  }

  @Test
  void reads_the_table_of_an_annex() {
    String text =
        """
        II. NHIỆM VỤ
        1. Các nhiệm vụ theo Phụ lục.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH

        Lý Văn Páo

        PHỤ LỤC
        DANH MỤC NHIỆM VỤ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
        | 1 | Phát dọn đường băng cản lửa | Các thôn | Tháng 2/2026 |
        """;
    assertThat(plan(text))
        .filteredOn(task -> task.place().path().contains("PL1"))
        .singleElement()
        .satisfies(task -> assertThat(task.lead()).hasValue("Các thôn"));
  }
}
