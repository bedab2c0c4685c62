package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.Block;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;

class TaskTableTest {
  private static final Place PLACE = Place.of(Part.CLOSING, 0);

  private static Block.Table table(String... rows) {
    return new Block.Table(Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList());
  }

  private static List<Task> read(Block.Table table) {
    return TaskTable.read(table, PLACE, KnownUnits.NONE).stream().map(TaskDraft::task).toList();
  }

  private static List<Task> read(String... rows) {
    return read(table(rows));
  }

  @Test
  void gives_every_column_of_the_usual_table() {
    Block.Table table =
        table(
            "TT|Nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian hoàn thành|Sản phẩm",
            "1|Ban hành quy chế|Văn phòng Sở|Thanh tra Sở; các phòng thuộc Sở|Trước ngày 01/3/2026|Quyết định",
            "2|Tập huấn|Trường Cao đẳng|||");
    List<Task> tasks = read(table);
    assertThat(tasks).hasSize(2);
    Task first = tasks.get(0);
    assertThat(first.text()).isEqualTo("Ban hành quy chế");
    assertThat(first.lead()).hasValue("Văn phòng Sở");
    assertThat(first.coordinating()).containsExactly("Thanh tra Sở", "các phòng thuộc Sở");
    assertThat(first.due())
        .hasValue(new Task.Due("Trước ngày 01/3/2026", Optional.of(LocalDate.of(2026, 2, 28))));
    assertThat(first.result()).hasValue("Quyết định");
    assertThat(first.place().range().orElseThrow().of(table.text()))
        .startsWith("1\tBan hành")
        .endsWith("Quyết định");
    assertThat(tasks.get(1).place().range().orElseThrow().of(table.text()))
        .isEqualTo("2\tTập huấn\tTrường Cao đẳng\t\t\t");
    assertThat(tasks.get(1))
        .isEqualTo(
            new Task(
                tasks.get(1).place(),
                "Tập huấn",
                Optional.of("Trường Cao đẳng"),
                List.of(),
                Optional.empty(),
                Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STT|Nội dung công việc|Cơ quan thực hiện|Cơ quan phối hợp|Tiến độ",
        "TT|Tên hoạt động|Chủ trì|Phối hợp|Thời gian thực hiện",
        "Số TT|Giải pháp|Bộ phận phụ trách|Phối hợp thực hiện|Thời hạn",
        "TT|NỘI DUNG|ĐƠN VỊ CHỦ TRÌ|ĐƠN VỊ PHỐI HỢP|THỜI GIAN"
      })
  void knows_the_columns_by_many_words(String head) {
    assertThat(read(head, "1|Mở chuyên mục|Đài Truyền thanh|Đoàn xã|Quý I/2026"))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.text()).isEqualTo("Mở chuyên mục");
              assertThat(task.lead()).hasValue("Đài Truyền thanh");
              assertThat(task.coordinating()).containsExactly("Đoàn xã");
              assertThat(task.due().orElseThrow().asWritten()).isEqualTo("Quý I/2026");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TT|Nội dung|Đơn vị thực hiện||Thời gian;||Chủ trì|Phối hợp|",
        "TT|Nội dung|Đơn vị thực hiện|Thời gian;Chủ trì|Phối hợp"
      })
  void joins_a_head_of_two_rows(String head) {
    String[] rows = head.split(";");
    assertThat(read(rows[0], rows[1], "1|Sửa cầu|Phòng Hạ tầng|Công an xã|6/2026"))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.lead()).hasValue("Phòng Hạ tầng");
              assertThat(task.coordinating()).containsExactly("Công an xã");
              assertThat(task.due().orElseThrow().asWritten()).isEqualTo("6/2026");
            });
  }

  @Test
  void leaves_out_rows_that_head_a_part_count_columns_or_repeat_the_head() {
    assertThat(
            read(
                "TT|Nội dung|Chủ trì|Thời gian",
                "(1)|(2)|(3)|(4)",
                "I|Công tác chuẩn bị||",
                "1|Lập dự toán|Phòng Kế toán|Tháng 1",
                "TT|Nội dung|Chủ trì|Thời gian",
                "II. TUYÊN TRUYỀN",
                "2|Treo băng rôn||",
                "3||Phòng Kế toán|"))
        .extracting(Task::text)
        .containsExactly("Lập dự toán", "Treo băng rôn");
  }

  @Test
  void takes_labels_inside_a_cell() {
    assertThat(
            read(
                    "Nhiệm vụ|Phân công thực hiện|Hạn hoàn thành",
                    "Trồng cây|Chủ trì: Đoàn xã; Phối hợp: Hội Phụ nữ xã|Chậm nhất 19/5/2026")
                .get(0))
        .satisfies(
            task -> {
              assertThat(task.lead()).hasValue("Đoàn xã");
              assertThat(task.coordinating()).containsExactly("Hội Phụ nữ xã");
              assertThat(task.due().orElseThrow().date()).hasValue(LocalDate.of(2026, 5, 19));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TT|Chỉ tiêu|Kế hoạch năm|Thực hiện",
        "Họ và tên|Chức vụ|Điện thoại",
        "Sản phẩm|Giá"
      })
  void reads_no_tasks_from_other_tables(String head) {
    assertThat(read(head, "1|2|3|4")).isEmpty();
  }
}
