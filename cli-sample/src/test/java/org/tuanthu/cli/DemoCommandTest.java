package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCommandTest {
  @TempDir private Path folder;

  @Test
  void the_whole_job_is_done_on_the_sample_and_its_files_are_named() throws Exception {
    Run run = Run.in(folder, "demo");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .contains("8/KH-STP · Nâng cao chất lượng công tác văn thư")
        .contains("3 văn bản viện dẫn, 8 nhiệm vụ, 4 chế độ báo cáo\n")
        .contains("2. Đánh giá tại ngày 03/02/2025\n")
        .contains("LEGAL-001 (mục II.2, dòng 45): ")
        .contains("3. Lập lịch báo cáo năm 2025\n")
        .contains("Lưu lần đầu: phiên bản 1\n", "Đọc lại: giống hệt\n");
    Path demo = folder.resolve("tuanthu-demo");
    for (String name :
        new String[] {
          "ke-hoach-mau.txt",
          "ke-hoach-mau.docx",
          "lich-bao-cao-2025.csv",
          "phat-hien.csv",
          "tuanthu.db"
        }) {
      assertThat(demo.resolve(name)).isNotEmptyFile();
      assertThat(run.out()).contains(demo.resolve(name).toString());
    }
    assertThat(demo.resolve("ke-hoach-mau.txt")).hasContent(Samples.plan());
    assertThat(demo.resolve("lich-bao-cao-2025.csv"))
        .content()
        .startsWith("reporter,recipient,period,from,to,due,dueFrom,");
    assertThat(demo.resolve("phat-hien.csv")).content().contains("\nLEGAL-001,ERROR,FAIL,II.2,");
    try (Stream<Path> files = Files.list(demo)) {
      assertThat(files).hasSize(5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "docx"})
  void the_duties_are_those_of_the_third_part(String format) {
    Run.in(folder, "demo");

    assertThat(Run.in(folder, "read", "tuanthu-demo/ke-hoach-mau." + format).outputLines())
        .map(String::strip)
        .filteredOn(line -> line.startsWith("Bên báo cáo: ") || line.startsWith("Kỳ: "))
        .containsExactly(
            "Bên báo cáo: Văn phòng Sở · Nơi nhận: Giám đốc Sở",
            "Kỳ: hằng quý · Thời hạn: trước ngày 20 của tháng cuối quý",
            "Bên báo cáo: Các phòng, đơn vị thuộc Sở · Nơi nhận: Văn phòng Sở",
            "Kỳ: 6 tháng · Thời hạn: trước ngày 10/6",
            "Bên báo cáo: Các phòng, đơn vị thuộc Sở · Nơi nhận: Văn phòng Sở",
            "Kỳ: hằng năm · Thời hạn: trước ngày 10/12",
            "Bên báo cáo: Trung tâm Trợ giúp pháp lý nhà nước · Nơi nhận: Văn phòng Sở",
            "Kỳ: hằng tháng · Thời hạn: (không nêu)");
  }

  @Test
  void the_planted_faults_are_found_and_no_others() throws Exception {
    Run.in(folder, "demo");

    List<String> findings = Files.readAllLines(folder.resolve("tuanthu-demo/phat-hien.csv"));
    assertThat(findings)
        .filteredOn(line -> line.contains(",FAIL,"))
        .map(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("FORM-003", "FORM-007", "LEGAL-001", "REPORT-001");
    assertThat(findings)
        .filteredOn(line -> line.startsWith("UNIT-001,NOTICE,NEEDS_REVIEW,"))
        .singleElement()
        .asString()
        .contains("“Phòng PBGDPL”, “Phòng Phổ biến, giáo dục pháp luật”");
  }

  @Test
  void the_word_file_holds_the_same_plan() {
    Run.in(folder, "demo");

    Run word = Run.in(folder, "read", "tuanthu-demo/ke-hoach-mau.docx");

    assertThat(word.out())
        .contains("8/KH-STP", "Cao Bằng, ngày 15 tháng 01 năm 2025", "GIÁM ĐỐC Nông Minh Khôi");
  }

  @Test
  void a_second_run_finds_what_the_first_one_stored() {
    Run.in(folder, "demo");

    Run again = Run.in(folder, "demo");

    assertThat(again.code()).isEqualTo(ExitCode.FINE);
    assertThat(again.out())
        .contains("Đã có từ lần chạy trước và không đổi: phiên bản 1\n", "Đọc lại: giống hệt\n");
  }

  @Test
  void the_summary_is_said_in_english_too() {
    assertThat(Run.in(folder, "demo", "--lang", "en").out())
        .contains(
            "1. Read the sample plan\n", "2. Judge as of 2025-02-03\n", "Read again: equal\n");
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_named() throws Exception {
    Files.writeString(folder.resolve("tuanthu-demo"), "");

    refused(Run.in(folder, "demo"), "tuanthu-demo");
  }

  @Test
  void a_store_that_is_none_is_named_and_left_alone() throws Exception {
    Path store = Files.createDirectory(folder.resolve("tuanthu-demo")).resolve("tuanthu.db");
    Files.writeString(store, "This is no database. ".repeat(100));

    refused(Run.in(folder, "demo"), "tuanthu.db");

    assertThat(store).content().startsWith("This is no database.");
    assertThat(store.resolveSibling("ke-hoach-mau.docx")).doesNotExist();
  }

  private static void refused(Run run, String name) {
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).singleElement().asString().startsWith("tuanthu: ").contains(name);
  }
}
