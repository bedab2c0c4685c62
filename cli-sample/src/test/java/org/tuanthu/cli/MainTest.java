package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"demo", "read", "check", "schedule", "export", "parse"})
  void every_command_explains_itself(String command) {
    Run run = Run.in(folder, command, "--help");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).startsWith("Usage: tuanthu " + command);
    assertThat(Run.in(folder, "--help").out()).contains("  " + command + " ", "Mã thoát:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''             | subcommand",
        "jugde p.txt    | unknown command 'jugde', there are [demo, read, check,",
        "--jugde        | Unknown option: '--jugde'",
        "read           | FILE",
        "read p.txt --x | --x",
        "parse poems    | poems",
        "export p.txt   | --to",
      })
  void wrong_usage_is_told_in_two_lines(String line, String said) {
    Run run = line.isEmpty() ? Run.in(folder) : Run.in(folder, line.split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).hasSize(2);
    assertThat(run.errorLines().get(0)).startsWith("tuanthu: ").contains(said);
  }

  @Test
  void read_prints_the_plan_as_understood_in_both_languages() {
    Samples.planIn(folder, "plan.txt");

    assertThat(Run.in(folder, "read", "plan.txt").out()).contains("8/KH-STP", "Số, ký hiệu");
    assertThat(Run.in(folder, "read", "plan.txt", "--lang", "en").out())
        .contains("8/KH-STP", "Number and symbol");
    assertThat(Run.in(folder, "read", "plan.txt", "--format", "json").out())
        .contains("\"number\" : \"8/KH-STP\"");
  }

  @Test
  void parse_gives_one_array_for_each_line() {
    Run run =
        Run.in(
            folder,
            "Theo Nghị định số 30/2020/NĐ-CP.\n\nKhông có gì.\n",
            false,
            "parse",
            "citations");

    assertThat(run.outputLines()).hasSize(3);
    assertThat(run.outputLines().get(0)).startsWith("[{").contains("30/2020/NĐ-CP");
    assertThat(run.outputLines().subList(1, 3)).containsOnly("[]");
  }

  @Test
  void parse_refuses_what_is_no_utf_8() {
    Samples.write(folder, "old.txt", "K\u00CA".getBytes(StandardCharsets.ISO_8859_1));

    Run run = Run.in(folder, "parse", "duties", "old.txt");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.errorLines()).singleElement().asString().contains("old.txt", "UTF-8");
  }

  @Test
  void export_writes_by_an_exporter_of_this_program() {
    Samples.planIn(folder, "plan.txt");

    Run run = Run.in(folder, "export", "plan.txt", "--to", "task-list", "-o", "list.md");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(folder.resolve("list.md")).content().startsWith("# Nâng cao chất lượng");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_is_written_may_be_read_by_those_who_may_read_the_folders_other_files()
      throws Exception {
    Path plan = Samples.planIn(folder, "plan.txt");

    Run.in(folder, "export", "plan.txt", "--to", "docx", "-o", "plan.docx");

    assertThat(Files.getPosixFilePermissions(folder.resolve("plan.docx")))
        .isEqualTo(Files.getPosixFilePermissions(plan));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export plan.txt --to odt -o x.odt           | No exporter writes",
        "export plan.txt --to task-list -o no/x.md   | x.md: the folder",
        "export plan.txt --to task-list -o .         | is a directory",
        "export gone.txt --to task-list -o x.md      | gone.txt: no such file",
      })
  void an_export_that_fails_leaves_nothing_behind(String line, String said) {
    Samples.planIn(folder, "plan.txt");

    Run run = Run.in(folder, line.split(" +"));

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.errorLines()).singleElement().asString().contains(said);
    assertThat(folder).isDirectoryNotContaining("glob:**/x.*");
    assertThat(folder).isDirectoryNotContaining("glob:**/.tuanthu-*");
  }
}
