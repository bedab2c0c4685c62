package org.tuanthu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.json.SampleRun;

class MarkdownExporterTest {

  @Test
  void a_report_is_grouped_by_plan_verdict_and_severity() throws IOException {
    assertThat(written(new MarkdownExporter()).lines().filter(line -> line.startsWith("#")))
        .containsExactly(
            "# Kết quả kiểm tra văn bản",
            "## Kế hoạch số 15/KH-STC – Tiết kiệm năm 2026",
            "### Không đạt",
            "#### Lỗi",
            "### Chưa đủ căn cứ",
            "#### Cảnh báo",
            "### Cần người đánh giá",
            "#### Cảnh báo",
            "### Đạt",
            "### Không áp dụng",
            "### Lỗi chương trình",
            "## Kế hoạch số 12/KH-UBND – Số hóa hồ sơ",
            "### Không đạt",
            "#### Lưu ý");
  }

  @Test
  void a_finding_has_place_article_waiver_and_next_step() throws IOException {
    assertThat(written(new MarkdownExporter()))
        .contains(
            """
            - Tệp: b.docx
            - Đánh giá tại ngày: 02/3/2026
            - Cộng: 1 không đạt (1 lưu ý)
            - Không kể phát hiện được miễn trừ hoặc đã biết: 0 không đạt

            ### Không đạt

            #### Lưu ý

            1. **PLAN-001** thiếu (được miễn trừ)
            """,
            """
               - Vị trí: mục II.1, đoạn 12
               - Căn cứ: Điều 8 Nghị định số 30/2020/NĐ-CP
               - Miễn trừ: Thông báo số 08/TB-STC, Giám đốc Sở, đến hết ngày 01/4/2026: đã thống nhất khi giao ban
               - Việc cần làm: Sửa lại
            """);
  }

  @Test
  void a_report_is_said_in_english_too() throws IOException {
    assertThat(written(new MarkdownExporter(Locale.ENGLISH)))
        .contains("### Fail\n", "   - Place: preamble, line 6\n")
        .contains("   - To do: Correct it\n")
        .doesNotContain("Không đạt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{0} [sai](http://a)     ; {0} \\[sai\\](http://a)",
        "<b>*đậm* _nghiêng_`x`   ; \\<b\\>\\*đậm\\* \\_nghiêng\\_\\`x\\`",
        "a\\b                    ; a\\\\b",
      })
  void words_of_others_become_no_marks(String pair) {
    String[] parts = pair.split(" *; ");
    assertThat(MarkdownText.escaped(parts[0])).isEqualTo(parts[1]);
    assertThat(MarkdownText.escaped("một\n# hai")).isEqualTo("một \\# hai");
  }

  @Test
  void nothing_judged_is_a_heading_alone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownExporter().export(new AssessmentRun(SampleRun.RULES, List.of()), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("# Kết quả kiểm tra văn bản\n\n");
  }

  private static String written(MarkdownExporter exporter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(SampleRun.RUN, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
