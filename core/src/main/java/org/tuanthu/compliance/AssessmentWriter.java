package org.tuanthu.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Section;
import org.tuanthu.text.VietnameseDates;

/**
 * Writes what was found in a plan as an official paper (giấy tờ về kết quả kiểm tra): a report (báo
 * cáo) with the findings in an annex (phụ lục), or the annex alone for a paper of one's own. The
 * form is that of Appendix I of Decree 30/2020/NĐ-CP; any exporter of documents prints it.
 *
 * <pre>{@code
 * AdministrativeDocument report = AssessmentWriter.write(assessed, letterhead);
 * Exporters.discovered().require("docx", AdministrativeDocument.class).export(report, out);
 * }</pre>
 */
public final class AssessmentWriter {
  private static final String LABEL = "Phụ lục";
  private static final String BLANK = "……";

  private AssessmentWriter() {}

  /**
   * The report. What the checking agency must say itself, nothing makes up: head, addressees,
   * signature and recipients are those of the letterhead, and missing where it has none.
   *
   * @param letterhead a document of the agency that checked; its content plays no part
   */
  public static AdministrativeDocument write(AssessedPlan plan, AdministrativeDocument letterhead) {
    return letterhead.toBuilder()
        .type(DocumentType.REPORT)
        .title("Kết quả kiểm tra " + plan.name())
        .body(body(plan))
        .annexes(hasFindings(plan) ? List.of(annex(plan, letterhead.head())) : List.of())
        .build();
  }

  /**
   * The annex alone: a table of all findings that ask for something, those waived or known at its
   * end.
   *
   * @param carrier the head of the report that it belongs to; what is blank there is blank here
   */
  public static Annex annex(AssessedPlan plan, DocumentHead carrier) {
    Block table = new Block.Table(new FindingTable().rows(plan.assessment()));
    return new Annex(
        Optional.of(LABEL),
        Optional.of("Phát hiện khi kiểm tra " + plan.name()),
        new Body(List.of(Block.Paragraph.of(attachedTo(carrier))), List.of(), List.of(table)));
  }

  private static boolean hasFindings(AssessedPlan plan) {
    return plan.assessment().findings().stream().anyMatch(f -> f.verdict().isOpen());
  }

  private static Body body(AssessedPlan plan) {
    Assessment assessment = plan.assessment();
    String name = plan.name();
    String title = plan.document().title().map(words -> " (" + words + ")").orElse("");
    String opening =
        name
            + title
            + " được kiểm tra tại thời điểm "
            + VietnameseDates.inWords(assessment.asOf())
            + ", kết quả như sau:";
    List<Block> rest =
        hasFindings(plan)
            ? List.of(
                Block.Paragraph.of(
                    "Chi tiết từng phát hiện, căn cứ và kiến nghị tại Phụ lục kèm theo."),
                Block.Paragraph.of(
                    "Kết quả do phần mềm đối chiếu; nội dung chưa đủ căn cứ hoặc cần người đánh"
                        + " giá do người có thẩm quyền kết luận."))
            : List.of(Block.Paragraph.of("Không có nội dung cần kiến nghị."));
    return new Body(
        List.of(Block.Paragraph.of(opening)),
        List.of(
            section("I", "KẾT QUẢ CHUNG", totals(assessment)),
            section("II", "NỘI DUNG PHÁT HIỆN VÀ KIẾN NGHỊ", rest)),
        List.of(Block.Paragraph.of("Trên đây là kết quả kiểm tra " + name + "./.")));
  }

  private static Section section(String label, String title, List<Block> blocks) {
    return new Section(label, label + ".", title, blocks, List.of());
  }

  private static List<Block> totals(Assessment assessment) {
    List<Block> lines = new ArrayList<>();
    Totals all = Totals.of(assessment.findings());
    lines.add(bullet("Tổng số: " + all.in(Locale.ROOT)));
    long waived = assessment.findings().stream().filter(Finding::isWaived).count();
    long known = assessment.findings().stream().filter(Finding::known).count();
    if (waived + known > 0) {
      lines.add(
          bullet(
              "Trong đó được miễn trừ: "
                  + waived
                  + "; đã biết từ lần kiểm tra trước: "
                  + known
                  + "; còn phải xử lý: "
                  + Totals.of(assessment.counting()).in(Locale.ROOT)));
    }
    for (Assessment.Fault fault : assessment.faults()) {
      lines.add(bullet("Chưa kiểm tra được theo quy tắc " + fault.ruleId() + " do lỗi phần mềm"));
    }
    return lines;
  }

  private static Block bullet(String words) {
    return new Block.Paragraph("-", words + ".");
  }

  private static String attachedTo(DocumentHead carrier) {
    String number = carrier.number().orElse(BLANK + "/BC-" + BLANK);
    String day =
        carrier
            .placeAndDate()
            .flatMap(PlaceAndDate::date)
            .map(VietnameseDates::inWords)
            .orElse("ngày " + BLANK + " tháng " + BLANK + " năm " + BLANK);
    String agency = carrier.agency().orElse(BLANK);
    return "(Kèm theo Báo cáo số " + number + " " + day + " của " + agency + ")";
  }
}
