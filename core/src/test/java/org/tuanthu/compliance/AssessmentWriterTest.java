package org.tuanthu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.Block;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.PlacedText;
import org.tuanthu.document.Signature;
import org.tuanthu.plan.PlanId;
import org.tuanthu.text.VietnameseDates;

class AssessmentWriterTest {
  private static final Waiver WAIVER =
      new Waiver(
          Optional.empty(),
          "PLAN-003",
          "II.2",
          Optional.empty(),
          "làm chung",
          "Giám đốc Sở",
          "Thông báo số 08/TB-STC",
          Assessed.DAY,
          Assessed.DAY);
  private static final Finding PASS = Assessed.finding("FORM-001", Verdict.PASS);
  private static final Finding FAIL = Assessed.finding("LEGAL-001", Verdict.FAIL, "II.1", "II.2");
  private static final Finding OPEN = Assessed.finding("LEGAL-002", Verdict.UNDETERMINED);
  private static final Finding LOOK = Assessed.finding("PLAN-001", Verdict.NEEDS_REVIEW, "II.1");
  private static final Finding WAIVED =
      Assessed.finding("PLAN-003", Verdict.FAIL, "II.2").waivedBy(List.of(WAIVER));
  private static final Finding KNOWN = Assessed.finding("PLAN-004", Verdict.FAIL).asKnown();

  @Test
  void findings_are_a_table_in_groups_with_what_is_exempt_at_its_end() {
    Annex annex =
        AssessmentWriter.annex(plan(PASS, LOOK, FAIL, OPEN, KNOWN, WAIVED), DocumentHead.ABSENT);

    assertThat(annex.label()).contains("Phụ lục");
    Block.Table table = (Block.Table) annex.body().closing().get(0);
    assertThat(table.rows().get(0))
        .containsExactly("TT", "Nội dung phát hiện", "Vị trí", "Căn cứ", "Kiến nghị");
    assertThat(table.rows().stream().skip(1).map(row -> String.join("|", row.subList(0, 2))))
        .containsExactly(
            "I|Không đạt",
            "1|lời (cảnh báo, quy tắc LEGAL-001)",
            "II|Chưa đủ căn cứ",
            "1|lời (cảnh báo, quy tắc LEGAL-002)",
            "III|Cần người đánh giá",
            "1|lời (cảnh báo, quy tắc PLAN-001)",
            "IV|Được miễn trừ",
            "1|lời (không đạt, cảnh báo, quy tắc PLAN-003)",
            "V|Đã biết từ lần kiểm tra trước",
            "1|lời (không đạt, cảnh báo, quy tắc PLAN-004)");
    assertThat(table.rows().get(2).subList(2, 5))
        .containsExactly("mục II.1; mục II.2", FAIL.basis().article(), "Không cần làm gì");
    assertThat(table.rows().get(8).get(4))
        .isEqualTo(
            "Đã được miễn trừ: Thông báo số 08/TB-STC, Giám đốc Sở, đến hết ngày 02/3/2026:"
                + " làm chung");
  }

  @Test
  void the_report_takes_from_the_letterhead_what_only_the_agency_can_say() {
    String line = "Huế, ngày 09 tháng 3 năm 2026";
    DocumentHead head =
        new DocumentHead(
            Optional.empty(),
            Optional.empty(),
            Optional.of("THANH TRA SỞ"),
            Optional.of("12/BC-TTr"),
            Optional.of(new PlaceAndDate(line, Optional.of("Huế"), VietnameseDates.first(line))),
            List.of());
    Signature signature =
        new Signature(List.of(), Optional.of("CHÁNH THANH TRA"), Optional.of("Lê Thị Hòa"));
    AdministrativeDocument letterhead =
        AdministrativeDocument.builder()
            .head(head)
            .type(DocumentType.PLAN)
            .title("Khác")
            .body(Assessed.DOCUMENT.body())
            .signature(signature)
            .recipients(List.of("Giám đốc Sở", "Lưu: TTr"))
            .build();

    AdministrativeDocument report = AssessmentWriter.write(plan(FAIL, WAIVED, PASS), letterhead);

    assertThat(report.head()).isEqualTo(head);
    assertThat(report.signature()).contains(signature);
    assertThat(report.recipients()).hasSize(2);
    assertThat(report.type()).contains(DocumentType.REPORT);
    assertThat(report.title()).contains("Kết quả kiểm tra văn bản");
    assertThat(report.texts())
        .extracting(PlacedText::text)
        .contains(
            "văn bản (Kế hoạch) được kiểm tra tại thời điểm ngày 02 tháng 3 năm 2026,"
                + " kết quả như sau:",
            "Tổng số: 2 không đạt (2 cảnh báo), 1 đạt.",
            "Trong đó được miễn trừ: 1; đã biết từ lần kiểm tra trước: 0; còn phải xử lý:"
                + " 1 không đạt (1 cảnh báo).",
            "(Kèm theo Báo cáo số 12/BC-TTr ngày 09 tháng 3 năm 2026 của THANH TRA SỞ)",
            "Trên đây là kết quả kiểm tra văn bản./.")
        .doesNotContain("Khác", "Rà soát danh mục");
  }

  @Test
  void what_nobody_says_stays_missing_or_blank() {
    AdministrativeDocument report =
        AssessmentWriter.write(plan(FAIL), AdministrativeDocument.builder().build());

    assertThat(report.head()).isEqualTo(DocumentHead.ABSENT);
    assertThat(report.signature()).isEmpty();
    assertThat(report.annexes().get(0).body().preamble().get(0).text())
        .isEqualTo("(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của ……)");
  }

  @Test
  void without_findings_there_is_no_annex() {
    AdministrativeDocument report =
        AssessmentWriter.write(plan(PASS), AdministrativeDocument.builder().build());

    assertThat(report.annexes()).isEmpty();
    assertThat(report.texts())
        .extracting(PlacedText::text)
        .contains("Không có nội dung cần kiến nghị.", "Tổng số: 0 không đạt, 1 đạt.");
  }

  @Test
  void broken_rules_are_named() {
    Assessment broken =
        new Assessment(
            PlanId.of("p"),
            Assessed.DAY,
            List.of(),
            List.of(new Assessment.Fault("UNIT-001", "x")));
    AssessedPlan plan = new AssessedPlan("a.txt", Assessed.dossier().reading(), broken);

    assertThat(AssessmentWriter.write(plan, AdministrativeDocument.builder().build()).texts())
        .extracting(PlacedText::text)
        .contains("Chưa kiểm tra được theo quy tắc UNIT-001 do lỗi phần mềm.");
  }

  @Test
  void a_reading_and_an_assessment_of_two_plans_are_refused() {
    Assessment other = new Assessment(PlanId.of("q"), Assessed.DAY, List.of(), List.of());
    assertThatThrownBy(() -> new AssessedPlan("a.txt", Assessed.dossier().reading(), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("'q'", "'p'");
  }

  private static AssessedPlan plan(Finding... findings) {
    return new AssessedPlan(
        "a.txt",
        Assessed.dossier().reading(),
        new Assessment(PlanId.of("p"), Assessed.DAY, List.of(findings), List.of()));
  }
}
