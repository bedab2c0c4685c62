package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.SamplePlans;

class CheckCommandTest {
  private static final SamplePlan CORRECT = SamplePlans.named("department");

  @TempDir private Path folder;

  @Test
  void findings_say_rule_severity_verdict_place_words_article_and_next_step() {
    Samples.planIn(folder, "kế hoạch.txt");

    Run run = Run.in(folder, "check", "kế hoạch.txt", "--as-of", "2025-01-20");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEmpty();
    assertThat(run.outputLines().get(0))
        .isEqualTo("Đánh giá tại ngày 20/01/2025 (--as-of 2025-01-20)");
    assertThat(run.out())
        .contains("kế hoạch.txt: KẾ HOẠCH Nâng cao chất lượng công tác văn thư")
        .contains("LEGAL-001 · lỗi · không đạt\n")
        .contains("  Vị trí: mục II.2, dòng 45\n")
        .contains("  Căn cứ: Khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP\n")
        .contains("  Việc cần làm: ")
        .containsPattern("\nCộng: \\d+ không đạt \\(.*1 lỗi.*\\), .*\\d+ đạt, \\d+ không áp dụng\n")
        .doesNotContain(" · đạt", " · không áp dụng", "\u001B");
  }

  @Test
  void findings_are_said_in_english_too() {
    Samples.planIn(folder, "plan.txt");

    Run run = Run.in(folder, "check", "plan.txt", "--lang", "en", "--as-of", "2025-01-20");

    assertThat(run.outputLines().get(0)).isEqualTo("Judged as of 2025-01-20 (--as-of 2025-01-20)");
    assertThat(run.out())
        .contains("LEGAL-001 · error · fail\n", "  Place: section II.2, line 45\n", "  To do: ")
        .containsPattern("\nIn all: \\d+ fail \\(.*1 error.*\\)")
        .doesNotContain("không đạt");
  }

  @Test
  void what_passed_is_counted_and_listed_on_demand() {
    Samples.planIn(folder, "plan.txt");

    assertThat(Run.in(folder, "check", "plan.txt", "--all").out())
        .contains(" · đạt\n", " · không áp dụng\n", "HOUSE-001 · lưu ý · đạt\n");
  }

  @Test
  void the_date_is_today_unless_it_is_given() {
    Samples.planIn(folder, "plan.txt");

    assertThat(Run.in(folder, "check", "plan.txt").out()).contains("(--as-of 2025-02-03)");
    assertThat(Run.in(folder, "check", "plan.txt", "--format", "json").out())
        .contains("\"asOf\" : \"2025-02-03\"");
  }

  @Test
  void one_file_gives_one_json_object_and_several_an_array() {
    Samples.planIn(folder, "a.txt");
    Samples.planIn(folder, "b.txt");

    assertThat(Run.in(folder, "check", "a.txt", "--format", "json").out())
        .startsWith("{\n  \"version\" : 1,\n  \"plan\" : \"a.txt\",")
        .endsWith("\n}\n");
    assertThat(Run.in(folder, "check", "a.txt", "b.txt", "--format", "JSON").out())
        .startsWith("[\n{\n")
        .contains("\n},\n{\n  \"version\" : 1,\n  \"plan\" : \"b.txt\",")
        .endsWith("\n}\n]\n");
  }

  @Test
  void an_unusable_file_does_not_stop_the_others() {
    Samples.planIn(folder, "a.txt");

    Run run = Run.in(folder, "check", "gone.txt", "a.txt", "empty.txt", "--format", "json");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.errorLines()).hasSize(2);
    assertThat(run.errorLines().get(0)).endsWith("gone.txt: no such file");
    assertThat(run.out()).startsWith("[\n{\n").contains("\"a.txt\"").endsWith("\n}\n]\n");
  }

  @Test
  void without_a_usable_file_nothing_is_judged() {
    assertThat(Run.in(folder, "check", "gone.txt").out()).isEmpty();
    assertThat(Run.in(folder, "check", "gone.txt", "--format", "json").out()).isEmpty();
    assertThat(Run.in(folder, "check", "a", "b", "--format", "json").out()).isEqualTo("[]\n");
  }

  @Test
  void several_files_are_added_up() {
    Samples.planIn(folder, "a.txt");
    Samples.planIn(folder, "b.txt");

    assertThat(Run.in(folder, "check", "a.txt", "b.txt").outputLines())
        .last()
        .asString()
        .matches("2 văn bản: \\d+ không đạt \\(.*2 lỗi.*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "correct |                           | 0",
        "correct | --fail-on error           | 0",
        "wrong   |                           | 1",
        "wrong   | --fail-on error           | 1",
        "wrong   | --fail-on ERROR           | 1",
        "notice  |                           | 1",
        "notice  | --fail-on notice          | 1",
        "notice  | --fail-on warning         | 0",
        "open    | --fail-on error           | 0",
        "open    | --fail-on error --strict  | 1",
        "review  |                           | 0",
        "review  | --strict                  | 1",
        "review  | --strict --fail-on error  | 0",
      })
  void exit_codes_follow_verdict_severity_and_strictness(String plan, String options, int code) {
    SamplePlan text =
        switch (plan) {
          case "correct" -> CORRECT;
          case "wrong" -> CORRECT.with("2018 của Thủ tướng", "2018 của Văn phòng");
          case "notice" -> CORRECT.with("xét./.", "xét.");
          case "open" ->
              CORRECT.without(CORRECT.text().substring(0, CORRECT.text().indexOf("KẾ HOẠCH")));
          default -> CORRECT.without("Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở ");
        };
    Samples.write(folder, "p.txt", text.text().getBytes(StandardCharsets.UTF_8));
    String all = "check p.txt --as-of 2024-02-20" + (options == null ? "" : " " + options);

    Run run = Run.in(folder, all.split(" "));

    assertThat(run.code()).as(run.out()).isEqualTo(code);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 0"})
  void severities_are_coloured_on_a_terminal_only(boolean colour, int coloured) {
    Samples.planIn(folder, "plan.txt");

    assertThat(Run.in(folder, "", colour, "check", "plan.txt").out().contains("\u001B[31mlỗi"))
        .isEqualTo(coloured == 1);
  }

  @Test
  void a_rule_that_breaks_is_told_and_hides_no_finding() throws Exception {
    Samples.planIn(folder, "plan.txt");

    Run run = Extra.rule(BrokenRule.class, () -> Run.in(folder, "check", "plan.txt"));

    assertThat(run.code()).isEqualTo(ExitCode.FAULT);
    assertThat(run.out())
        .contains("LEGAL-001 · lỗi · không đạt", "BROKEN-001 · lỗi chương trình", "on purpose");
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .contains("plan.txt: internal fault of rule BROKEN-001", "on purpose");
  }
}
