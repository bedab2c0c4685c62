package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.SamplePlans;

/** Findings that are waived or known do not count. */
class ExemptionsTest {
  private static final SamplePlan CORRECT = SamplePlans.named("department");
  private static final SamplePlan WRONG = CORRECT.with("xét./.", "xét.");

  @TempDir private Path folder;

  @BeforeEach
  void plan() {
    write("p.txt", WRONG.text());
  }

  private void write(String file, String text) {
    Samples.write(folder, file, text.getBytes(StandardCharsets.UTF_8));
  }

  private Run check(String options) {
    return Run.in(folder, ("check p.txt --as-of 2024-02-20 " + options).split(" "));
  }

  private static String waiver(String changed, String others) {
    return """
        {"version": 1, "waivers": [
          {"rule": "FORM-006", "place": "CLOSING", "reason": "mẫu chung của tỉnh",
           "approver": "Chánh Văn phòng", "paper": "Công văn số 12/UBND-VP",
           "from": "2024-02-01", "to": "2024-02-20"}]}
        """
        .replace(changed, others);
  }

  @Test
  void a_waived_finding_is_printed_with_its_verdict_and_paper_and_does_not_count() {
    write("w.json", waiver("", ""));

    Run run = check("--waivers w.json");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .contains("FORM-006 · lưu ý · không đạt · được miễn trừ\n")
        .contains(
            "  Miễn trừ: Công văn số 12/UBND-VP, Chánh Văn phòng, đến hết ngày 20/02/2024:"
                + " mẫu chung của tỉnh\n")
        .containsPattern("\nCộng: 1 không đạt \\(1 lưu ý\\), ")
        .containsPattern("\nKhông kể phát hiện được miễn trừ hoặc đã biết: 0 không đạt, ");
    assertThat(check("--waivers w.json --lang en").out())
        .contains(" · waived\n", "Without waived and known findings: 0 fail");
    assertThat(check("--waivers w.json --format json").out())
        .contains("\"paper\" : \"Công văn số 12/UBND-VP\"", "\"counts\" : false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FORM-006                     | FORM-999                     | waivers[0]: there is no rule 'FORM-999'",
        "CLOSING                      | II.9                         | waivers[0]: FORM-006 finds nothing at II.9",
        "\"to\": \"2024-02-20\"       | \"to\": \"2024-01-20\"       | $.waivers[0] is refused",
        "\"to\": \"2024-02-20\"       | \"to\": \"hết năm\"          | $.waivers[0].to",
        "\"reason\": \"mẫu chung của tỉnh\",  |                      | lacks the field 'reason'",
      })
  void a_waiver_that_is_wrong_or_idle_stops_the_run_before_anything_is_printed(
      String words, String others, String said) {
    write("w.json", waiver(words, others == null ? "" : others));

    Run run = check("--waivers w.json");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).singleElement().asString().contains("w.json", said);
  }

  @Test
  void a_waiver_that_has_ended_is_without_effect() {
    write("w.json", waiver("", ""));

    Run run = Run.in(folder, "check", "p.txt", "--as-of", "2024-02-21", "--waivers", "w.json");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("được miễn trừ");
  }

  @Test
  void a_waiver_is_used_when_one_of_several_files_has_the_finding() {
    write("c.txt", CORRECT.text());
    write("w.json", waiver("", ""));

    Run run = check("c.txt --waivers w.json --format json");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).startsWith("[\n{").contains("\"p.txt\"", "\"c.txt\"");
  }

  @Test
  void known_findings_do_not_count_and_new_ones_do() throws IOException {
    Run frozen = check("--baseline b.json --update-baseline");
    assertThat(frozen.code()).isEqualTo(ExitCode.FINE);
    String file = Files.readString(folder.resolve("b.json"));
    assertThat(file).contains("\"rule\" : \"FORM-006\"", "\"place\" : \"CLOSING\"");

    Run again = check("--baseline b.json");
    assertThat(again.code()).isEqualTo(ExitCode.FINE);
    assertThat(again.out()).contains("FORM-006 · lưu ý · không đạt · đã biết\n");

    write("p.txt", WRONG.with("2018 của Thủ tướng", "2018 của Văn phòng").text());
    Run worse = check("--baseline b.json");
    assertThat(worse.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(worse.out()).contains("LEGAL-001 · lỗi · không đạt\n", "không đạt · đã biết\n");
    assertThat(Files.readString(folder.resolve("b.json"))).isEqualTo(file);
  }

  @Test
  void what_is_gone_is_told_and_drops_out_with_an_update() throws IOException {
    check("--baseline b.json --update-baseline");
    write("p.txt", CORRECT.text());

    Run gone = check("--baseline b.json");
    assertThat(gone.code()).isEqualTo(ExitCode.FINE);
    assertThat(gone.errorLines())
        .singleElement()
        .asString()
        .contains("p.txt: FORM-006 at CLOSING ('", "is gone, --update-baseline takes it out");
    assertThat(check("--baseline b.json --strict-baseline").code()).isEqualTo(ExitCode.FINDINGS);

    Run updated = check("--baseline b.json --strict-baseline --update-baseline");
    assertThat(updated.code()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(folder.resolve("b.json"))).doesNotContain("FORM-006");
    assertThat(check("--baseline b.json --strict-baseline").code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void what_a_broken_rule_found_before_is_neither_gone_nor_lost() throws Exception {
    check("--baseline b.json --update-baseline");
    String file =
        Files.readString(folder.resolve("b.json")).replace("\"FORM-006\"", "\"BROKEN-001\"");
    write("b.json", file);

    Run run =
        Extra.rule(
            BrokenRule.class, () -> check("--baseline b.json --update-baseline --fail-on error"));

    assertThat(run.code()).isEqualTo(ExitCode.FAULT);
    assertThat(run.errorLines()).noneMatch(line -> line.contains("is gone"));
    assertThat(Files.readString(folder.resolve("b.json"))).contains("BROKEN-001", "FORM-006");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--baseline gone.json                 | gone.json: no such file",
        "--update-baseline                    | --baseline",
        "--strict-baseline                    | --baseline",
        "--waivers gone.json                  | gone.json: no such file",
        "--baseline no/b.json --update-baseline | does not exist",
      })
  void wrong_usage_is_named(String options, String said) {
    Run run = check(options);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.errorLines().get(0)).startsWith("tuanthu: ").contains(said);
  }

  @Test
  void explain_shows_facts_computation_and_version_of_each_finding() {
    write("p.txt", CORRECT.with("2018 của Thủ tướng", "2018 của Văn phòng").text());

    assertThat(check("--explain").out())
        .contains("  Dữ kiện: Mã cơ quan trong ký hiệu: TTg; Cơ quan ghi trong văn bản: Văn phòng")
        .contains("  Cách xét: Cơ quan được nêu sau \"của\"")
        .contains("  Quy tắc: phiên bản 1, xét tại ngày 20/02/2024\n");
    assertThat(check("").out()).doesNotContain("Dữ kiện: ");
  }
}
