package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.PlacedText;
import org.tuanthu.document.Source;

class ReportFormatsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text  | LEGAL-001 · lỗi · không đạt",
        "json  | \"plan\" : \"a.txt\"",
        "sarif | \"uri\" : \"b%20c.txt\"",
        "SARIF | \"version\" : \"2.1.0\"",
        "junit | <testsuite name=\"b c.txt\"",
        "csv   | b c.txt,LEGAL-001,ERROR,FAIL,",
        "md    | - Tệp: b c.txt",
      })
  void every_format_tells_of_all_files_with_the_same_exit_code(String format, String words) {
    Samples.planIn(folder, "a.txt");
    Samples.planIn(folder, "b c.txt");

    Run run = Run.in(folder, "check", "a.txt", "b c.txt", "--format", format);

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(words).endsWith("\n");
  }

  @ParameterizedTest
  @CsvSource({"text", "json", "sarif", "junit", "csv", "md"})
  void a_file_holds_what_would_be_printed(String format) {
    Samples.planIn(folder, "a.txt");
    String printed = Run.in(folder, "check", "a.txt", "--format", format).out();

    Run run = Run.in(folder, "check", "a.txt", "--format", format, "-o", "kq.out");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("kq.out")).content().isEqualTo(printed);
  }

  @Test
  void a_format_that_nobody_writes_is_refused_before_anything_is_read() {
    Run run = Run.in(folder, "check", "gone.txt", "--format", "pdf");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .contains("--format pdf", "AssessmentRun as sarif", "besides text and json");
  }

  @Test
  void nothing_is_written_when_nothing_was_judged() {
    Run run = Run.in(folder, "check", "gone.txt", "--format", "sarif", "-o", "kq.sarif");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(folder.resolve("kq.sarif")).doesNotExist();
  }

  @Test
  void a_result_that_cannot_be_written_ends_with_2() {
    Samples.planIn(folder, "a.txt");

    Run run = Run.in(folder, "check", "a.txt", "-o", "no/such/kq.txt");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.errorLines()).singleElement().asString().contains("kq.txt");
  }

  @Test
  void junit_fails_what_strict_counts_and_markdown_speaks_the_language_asked_for() {
    Samples.planIn(folder, "a.txt");

    assertThat(Run.in(folder, "check", "a.txt", "--format", "junit").out())
        .contains("<skipped message=\"cần người đánh giá: ");
    assertThat(Run.in(folder, "check", "a.txt", "--format", "junit", "--strict").out())
        .contains("<failure message=\"cần người đánh giá: ");
    assertThat(Run.in(folder, "check", "a.txt", "--format", "md", "--lang", "en").out())
        .contains("### Needs review\n");
  }

  @Test
  void the_annex_is_a_word_file_with_a_row_for_each_finding() throws IOException {
    Samples.planIn(folder, "a.txt");

    Run run = Run.in(folder, "check", "a.txt", "--annex", "bao-cao.docx");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("LEGAL-001 · lỗi · không đạt");
    AdministrativeDocument report =
        DocumentReaders.discovered().read(Source.of(folder.resolve("bao-cao.docx"))).value();
    assertThat(report.title())
        .hasValueSatisfying(t -> assertThat(t).startsWith("Kết quả kiểm tra"));
    assertThat(report.annexes()).hasSize(1);
    assertThat(report.texts().stream().map(PlacedText::text))
        .anySatisfy(text -> assertThat(text).contains("quy tắc LEGAL-001", "Kiến nghị"));
    assertThat(Files.list(folder)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"a.txt b.txt, takes one FILE", "a.txt, expected e.g. OUT.docx"})
  void an_annex_is_of_one_plan_and_in_a_form_that_can_be_written(String files, String said) {
    Samples.planIn(folder, "a.txt");
    Samples.planIn(folder, "b.txt");
    List<String> args = new ArrayList<>(List.of("check"));
    args.addAll(List.of(files.split(" ")));
    args.addAll(List.of("--annex", "bao-cao.xyz"));

    Run run = Run.in(folder, args.toArray(new String[0]));

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.errorLines()).singleElement().asString().contains(said);
    assertThat(folder.resolve("bao-cao.xyz")).doesNotExist();
  }
}
