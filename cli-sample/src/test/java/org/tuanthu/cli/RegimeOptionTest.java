package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reporting regime of an agency, {@code --regime}. */
class RegimeOptionTest {
  @TempDir private Path folder;

  @BeforeEach
  void files() throws Exception {
    Samples.planIn(folder, "plan.txt");
    Files.copy(
        Program.MODULE.resolve("samples").resolve("quy-che-bao-cao.json"),
        folder.resolve("regime.json"));
  }

  @Test
  void the_regime_supplies_due_days_and_the_schedule_says_so() {
    Run run = Run.in(folder, "schedule", "plan.txt", "--regime", "regime.json");

    assertThat(run.out())
        .contains("2025-M01  15/12/2024  14/01/2025  16/01/2025* Trung tâm")
        .contains("2025-Q1   15/12/2024  14/3/2025   19/3/2025   Văn phòng Sở")
        .containsPattern(
            "\\* Văn bản không nêu hạn gửi cho kỳ này; lấy theo quy chế báo cáo: khoản 1 Điều 5 Quy chế")
        .containsPattern("dự thảo sửa đổi Điều 5 Quy\\s+chế \\(chưa được kiểm chứng\\)")
        .doesNotContain("không có hạn gửi vì văn bản không nêu");
    assertThat(Run.in(folder, "schedule", "plan.txt").out())
        .doesNotContain("*", "quy chế báo cáo")
        .contains("không có hạn gửi vì văn bản không nêu");
  }

  @Test
  void the_json_form_names_the_article() {
    assertThat(
            Run.in(folder, "schedule", "plan.txt", "--regime", "regime.json", "--format", "json")
                .out())
        .contains("\"dueFrom\" : \"REGIME\"", "\"regime\" : \"khoản 1 Điều 5 Quy chế\"");
  }

  @Test
  void a_check_finds_no_missing_deadline_where_the_regime_sets_one() {
    assertThat(Run.in(folder, "check", "plan.txt").out())
        .contains("REPORT-001 · cảnh báo · không đạt");
    assertThat(Run.in(folder, "check", "plan.txt", "--all", "--regime", "regime.json").out())
        .contains("REPORT-001 · cảnh báo · đạt", "Quy chế báo cáo của Sở Tư pháp")
        .doesNotContain("REPORT-001 · cảnh báo · không đạt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "schedule"})
  void a_regime_of_another_form_stops_the_command_and_is_named(String command) throws Exception {
    Files.writeString(
        folder.resolve("bad.json"),
        """
        {"version": 1, "name": "A", "source": "B", "entries": [
          {"frequency": "DECADE", "windows": "CALENDAR", "onTime": "SENT",
           "confidence": "VERIFIED", "source": "C"}]}
        """);

    Run run = Run.in(folder, command, "plan.txt", "--regime", "bad.json");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .contains("bad.json: $.entries[0].frequency must be one of");
  }
}
