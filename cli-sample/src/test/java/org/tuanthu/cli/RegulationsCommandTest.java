package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationsCommandTest {
  private static final String OWN =
      """
      number;issuer;issued;type;validity.status;validity.from;validity.knownFrom;validity.confidence;validity.source;confidence;source
      45/QĐ-UBND;UBND tỉnh Kon Tum;2022-03-01;DECISION;IN_FORCE;2022-03-01;2024-05-01;VERIFIED;sổ đi;VERIFIED;sổ đi
      45/QĐ-UBND;UBND tỉnh Gia Lai;2023-04-02;DECISION;;;;;;VERIFIED;sổ đi
      """;

  @TempDir private Path folder;

  @Test
  void shows_what_the_number_tells_the_status_with_its_reason_and_the_relations() {
    Run run = Run.in(folder, "regulations", "show", "1/2016/TT-BNV", "--on", "2024-01-01");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).isEmpty();
    assertThat(run.outputLines())
        .contains(
            "VĂN BẢN SỐ 1/2016/TT-BNV",
            "  Loại văn bản          Thông tư",
            "  Tính chất             văn bản quy phạm pháp luật",
            "  Cơ quan ban hành      Bộ Nội vụ",
            "  Ngày 01/01/2024       Hết hiệu lực (nhiều khả năng, chưa xác minh)",
            "  Theo                  khoản 4 Điều 154 Luật số 80/2015/QH13");
    assertThat(run.out()).contains("quy định chi tiết, hướng dẫn thi hành số 04/2015/NĐ-CP");
  }

  @Test
  void says_what_a_number_does_not_tell_even_of_an_unknown_instrument() {
    Run run = Run.in(folder, "regulations", "show", "88/QĐ-UBND");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .contains(
            "Không cho biết        năm ban hành; địa phương của cơ quan ban hành; cấp của cơ quan",
            "Danh mục không có văn bản này; chưa xác định được hiệu lực.");
  }

  @Test
  void shows_all_instruments_of_a_number_in_the_agencys_own_register() {
    Samples.write(folder, "own.csv", OWN.getBytes(StandardCharsets.UTF_8));

    Run run = show("45/QĐ-UBND", "--on", "2024-06-01");

    assertThat(run.out())
        .contains("Danh mục có 2 văn bản cùng số", "tỉnh Kon Tum", "tỉnh Gia Lai")
        .containsOnlyOnce("Ngày 01/6/2024        Còn hiệu lực\n")
        .containsOnlyOnce("Ngày 01/6/2024        Chưa xác định\n");
    assertThat(show("45/QĐ-UBND", "--on", "2024-06-01", "--known-on", "2024-04-30").out())
        .doesNotContain("Còn hiệu lực");
  }

  private Run show(String number, String... more) {
    String[] all = new String[more.length + 5];
    String[] first = {"regulations", "show", number, "--regulations", "own.csv"};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return Run.in(folder, all);
  }

  @Test
  void prints_json_and_english() {
    assertThat(Run.in(folder, "regulations", "show", "10/2022/QH15", "--format", "json").out())
        .startsWith("{\n  \"version\" : 1,\n  \"number\" : \"10/2022/QH15\"")
        .contains("\"nature\" : \"NORMATIVE\"", "\"kind\" : \"AMENDS\"")
        .endsWith("}\n");
    assertThat(Run.in(folder, "regulations", "show", "10/2022/QH15", "--lang", "en").out())
        .contains("WHAT THE NUMBER TELLS", "Partly expired");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "regulations show 12                         | '12': is no number, expected e.g. 59/2023/NĐ-CP",
        "regulations show 12/QĐ-UBND --on 2024       | is no date",
        "regulations show 12/QĐ-UBND --regulations x | x: no such file",
        "regulations show                            | NUMBER",
        "regulations                                 | subcommand",
      })
  void wrong_usage_names_what_is_wrong(String line, String said) {
    Run run = Run.in(folder, line.split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines().get(0)).startsWith("tuanthu: ").contains(said);
  }
}
