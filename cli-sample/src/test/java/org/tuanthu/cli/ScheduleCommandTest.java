package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleCommandTest {
  @TempDir private Path folder;

  @Test
  void the_csv_form_has_one_row_for_each_report() {
    Samples.planIn(folder, "plan.txt");

    Run run = Run.in(folder, "schedule", "plan.txt", "--year", "2025", "--format", "csv");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.outputLines().get(0))
        .startsWith("reporter,recipient,period,from,to,due,dueFrom,");
    assertThat(run.outputLines())
        .allMatch(row -> row.matches("(\"[^\"]*\"|[^,]*)(,(\"[^\"]*\"|[^,]*)){10}"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith(
                        "Văn phòng Sở,Giám đốc Sở,2025-Q1,2024-12-15,2025-03-14,2025-03-19,PLAN,")
                    .contains(",plan,III."))
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith(
                        "\"Các phòng, đơn vị thuộc Sở\",Văn phòng Sở,2025-H1,2024-12-15,"
                            + "2025-06-14,2025-06-09,PLAN,"));
  }

  @Test
  void what_the_csv_form_cannot_say_is_said_beside_it() {
    Samples.planIn(folder, "plan.txt");

    assertThat(Run.in(folder, "schedule", "plan.txt", "--format", "csv").errorLines())
        .anySatisfy(line -> assertThat(line).contains("không có hạn gửi vì văn bản không nêu"));
    assertThat(
            Run.in(folder, "schedule", "plan.txt", "--format", "csv", "--lang", "en").errorLines())
        .anySatisfy(line -> assertThat(line).contains("have no due date"));
  }

  @Test
  void the_json_form_counts_reports_without_due_date() {
    Samples.planIn(folder, "plan.txt");

    assertThat(Run.in(folder, "schedule", "plan.txt", "--format", "json").out())
        .startsWith("{\n  \"version\" : 2,\n  \"year\" : 2025,")
        .contains("\"withoutDue\" : ");
  }

  @Test
  void the_text_form_is_the_default() {
    Samples.planIn(folder, "plan.txt");

    Run run = Run.in(folder, "schedule", "plan.txt", "--year", "2026");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("LỊCH BÁO CÁO NĂM 2026 (");
  }

  @Test
  void a_document_without_year_needs_one() {
    String text = Samples.plan().replace("năm 2025", "hằng năm").replace("/2025", "");
    Samples.write(folder, "plan.txt", text.getBytes(StandardCharsets.UTF_8));

    Run run = Run.in(folder, "schedule", "plan.txt");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .contains("plan.txt", "names no year", "--year 2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "schedule plan.txt --year 1900             | --year: must be 1945 to 9999, got 1900",
        "schedule plan.txt --year 10000            | got 10000",
        "schedule plan.txt --year MMXXV            | MMXXV",
        "schedule gone.txt --year 2025             | gone.txt: no such file",
        "schedule                                  | FILE",
        "schedule plan.txt --year 2025 --format x  | Schedule as csv",
      })
  void wrong_usage_names_what_is_wrong(String line, String said) {
    Samples.planIn(folder, "plan.txt");

    Run run = Run.in(folder, line.split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines().get(0)).startsWith("tuanthu: ").contains(said);
  }
}
