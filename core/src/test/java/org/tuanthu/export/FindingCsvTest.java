package org.tuanthu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuanthu.json.SampleRun;

class FindingCsvTest {
  private static final String COLUMNS =
      "rule,severity,verdict,places,message,article,nextStep,version,subject,waiver,known";

  @Test
  void a_run_has_a_row_for_each_finding_with_file_and_line() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AssessmentRunCsv().export(SampleRun.RUN, out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

    assertThat(lines).hasSize(7);
    assertThat(lines.get(0)).isEqualTo("source," + COLUMNS);
    assertThat(lines.get(1))
        .isEqualTo(
            "kế hoạch.txt,FORM-001,ERROR,FAIL,PREAMBLE,{0} [sai](1),"
                + "Điều 8 Nghị định số 30/2020/NĐ-CP,Sửa lại,2,\"phần căn cứ, dòng 6\",,true");
    assertThat(lines.get(4)).contains(",báo cáo kỳ 2026-Q1 của Phòng Ngân sách,,false");
    assertThat(lines.get(5)).contains(",đơn vị STC-NS,,false");
    assertThat(lines.get(6))
        .startsWith("b.docx,PLAN-001,NOTICE,FAIL,II.1,")
        .endsWith(
            ",2,\"mục II.1, đoạn 12\",\"Thông báo số 08/TB-STC, Giám đốc Sở,"
                + " đến hết ngày 01/4/2026: đã thống nhất khi giao ban\",false");
  }

  @Test
  void an_assessment_alone_knows_no_lines() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AssessmentCsv().export(SampleRun.RUN.plans().get(1).assessment(), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith(COLUMNS + "\nPLAN-001,NOTICE,FAIL,II.1,thiếu,")
        .contains(",Sửa lại,2,mục II.1,\"Thông báo số 08/TB-STC");
  }
}
