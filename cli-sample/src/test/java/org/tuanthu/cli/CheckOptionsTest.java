package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data files of an agency's own, and wrong usage. */
class CheckOptionsTest {
  @TempDir private Path folder;

  @Test
  void the_agencys_own_register_is_used_and_conflicts_are_told() throws Exception {
    Samples.planIn(folder, "plan.txt");
    Files.writeString(
        folder.resolve("own.json"),
        """
        {"version": 1, "regulations": [
          {"type": "DECREE", "number": "30/2020/NĐ-CP", "issuer": "Chính phủ",
           "issued": "2020-03-05",
           "validity": [
             {"from": "2020-03-05", "to": "2024-12-31", "status": "IN_FORCE",
              "confidence": "VERIFIED", "why": {"vi": "thử", "en": "trial"}, "source": "thử"},
             {"from": "2025-01-01", "status": "EXPIRED",
              "confidence": "VERIFIED", "why": {"vi": "thử", "en": "trial"}, "source": "thử"}],
           "confidence": "VERIFIED", "source": "thử"}
        ]}
        """);

    Run run = Run.in(folder, "check", "plan.txt", "--regulations", "own.json");

    assertThat(run.out())
        .containsPattern("LEGAL-003 · lỗi · không đạt\n  " + "Nghị định số 30/2020/NĐ-CP");
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .contains("own.json", "30/2020/NĐ-CP", "differs from the register that comes along");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--regulations | {\"version\": 1, \"regulations\": [{\"number\": 5}]} | $.regulations[0]",
        "--regulations | {\"version\": 1, \"regulation\": []}                 | 'regulation'",
        "--regulations | [                                                    | own.json",
        "--units       | {\"version\": 1, \"units\": [{\"id\": \"A\"}]}       | $.units[0]",
        "--units       | {\"version\": 9, \"units\": []}                      | version 9",
      })
  void a_data_file_of_another_form_stops_the_check_and_is_named(
      String option, String json, String said) throws Exception {
    Samples.planIn(folder, "plan.txt");
    Files.writeString(folder.resolve("own.json"), json);

    Run run = Run.in(folder, "check", "plan.txt", option, "own.json");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).singleElement().asString().contains("own.json", said);
  }

  @Test
  void a_list_of_units_is_read() throws Exception {
    Samples.planIn(folder, "plan.txt");
    Files.writeString(
        folder.resolve("units.json"),
        "{\"version\": 1, \"units\": [{\"id\": \"VP\", \"name\": \"Văn phòng Sở\"}]}");

    assertThat(Run.in(folder, "check", "plan.txt", "--units", "units.json").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check                           | FILE",
        "check p.txt --as-of 2024-13-40  | 2024-07-20",
        "check p.txt --as-of 20/7/2024   | YYYY-MM-DD",
        "check p.txt --fail-on grave     | grave",
        "check p.txt --lang fr           | fr",
        "check p.txt --colour            | --colour",
      })
  void wrong_usage_names_what_is_wrong(String line, String said) {
    Run run = Run.in(folder, line.split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).hasSize(2);
    assertThat(run.errorLines().get(0)).startsWith("tuanthu: ").contains(said);
    assertThat(run.errorLines().get(1)).isEqualTo("Try: tuanthu check --help");
  }

  @Test
  void a_format_that_no_exporter_writes_is_named_with_those_that_there_are() {
    Run run = Run.in(folder, "check", "plan.txt", "--format", "xml");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .startsWith("tuanthu: --format xml: ")
        .contains("AssessmentRun as sarif");
  }
}
