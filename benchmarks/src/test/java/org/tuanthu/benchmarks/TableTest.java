package org.tuanthu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void a_result_becomes_a_row_a_benchmark_and_a_column_a_size() {
    String json =
        "[%s,%s,%s]"
            .formatted(
                result("ReadAndCheck.read", 10, "0.01449"),
                result("ReadAndCheck.read", 1000, "200"),
                result("ReadAndCheck.read", 10000, "2500"));

    assertThat(Table.of(json))
        .startsWith(
            """
            | | 10 KB | 1 MB | 10 MB | 10 MB / 1 MB |
            |---|---:|---:|---:|---:|
            | ReadAndCheck.read | 0.014 | 200 | 2500 | 13 |
            """);
  }

  @Test
  void a_size_that_was_not_run_is_left_empty() {
    String json =
        "[%s,%s]".formatted(result("Json.print", 10, "1"), result("Store.save", 100, "2.25"));

    assertThat(Table.of(json)).contains("| Json.print | 1 | | |\n| Store.save | | 2.3 | |\n");
  }

  @Test
  void what_is_not_on_a_text_has_a_row_a_run() {
    String json =
        """
        [{"benchmark": "org.tuanthu.benchmarks.WorkingDays.add", "vmName": "VM", "vmVersion": "17",
          "params": {"days": "5"}, "primaryMetric": {"score": 123.4, "scoreUnit": "ns/op"},
          "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 24000000}}},
         {"benchmark": "org.tuanthu.benchmarks.Register.lookUp",
          "primaryMetric": {"score": 0.456, "scoreUnit": "us/op"}}]
        """;

    assertThat(Table.of(json))
        .startsWith(
            """
            | | | a call | allocates |
            |---|---|---:|---:|
            | WorkingDays.add | days 5 | 120 ns | 24 MB |
            | Register.lookUp |  | 0.46 µs | |

            """);
  }

  @Test
  void the_table_replaces_what_is_between_the_marks() {
    String page = "before\n<!-- figures -->\nold\n<!-- end of figures -->\nafter\n";

    assertThat(Table.within(page, "new\n"))
        .isEqualTo("before\n<!-- figures -->\nnew\n<!-- end of figures -->\nafter\n");
  }

  @Test
  void a_page_without_marks_is_refused() {
    assertThatThrownBy(() -> Table.within("before\n", "new\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("<!-- figures -->");
  }

  private static String result(String benchmark, int kilobytes, String score) {
    return """
        {"benchmark": "org.tuanthu.benchmarks.%s", "vmName": "VM", "vmVersion": "17",
         "params": {"kilobytes": "%d"}, "primaryMetric": {"score": %s}}
        """
        .formatted(benchmark, kilobytes, score);
  }
}
