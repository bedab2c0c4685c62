package org.tuanthu.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Block.Paragraph;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Section;
import org.tuanthu.document.Signature;
import org.tuanthu.text.VietnameseDates;

/** The paper of the plan without fault from which fixtures start. */
final class CorrectPlan {
  private static final String LINE = "An Giang, ngày 05 tháng 01 năm 2026";

  private CorrectPlan() {}

  static AdministrativeDocument document() {
    return AdministrativeDocument.builder()
        .head(head())
        .type(DocumentType.PLAN)
        .title("Thực hành tiết kiệm, chống lãng phí năm 2026")
        .body(new Body(preamble(), sections(), closing()))
        .signature(new Signature(List.of(), Optional.of("GIÁM ĐỐC"), Optional.of("Lê Văn Minh")))
        .recipients(List.of("Ủy ban nhân dân tỉnh", "Các đơn vị thuộc Sở", "Lưu: VT, NS (M. 12b)"))
        .build();
  }

  private static DocumentHead head() {
    return new DocumentHead(
        Optional.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"),
        Optional.of("ỦY BAN NHÂN DÂN TỈNH AN GIANG"),
        Optional.of("SỞ TÀI CHÍNH"),
        Optional.of("15/KH-STC"),
        Optional.of(new PlaceAndDate(LINE, Optional.of("An Giang"), VietnameseDates.first(LINE))),
        List.of());
  }

  private static List<Block> preamble() {
    return blocks(
        "Căn cứ Nghị định số 84/2014/NĐ-CP ngày 08 tháng 9 năm 2014 của Chính phủ;",
        "Căn cứ Quyết định số 1845/QĐ-TTg ngày 02 tháng 11 năm 2025 của Thủ tướng Chính phủ.",
        "Sở Tài chính xây dựng Kế hoạch thực hành tiết kiệm năm 2026 như sau:");
  }

  private static List<Section> sections() {
    return List.of(
        section("I", "MỤC ĐÍCH", List.of(), "Quản lý chặt chẽ ngân sách."),
        section(
            "II",
            "NHIỆM VỤ",
            List.of(
                section("1", "Định mức", List.of(), "Rà soát định mức chi."),
                section("2", "Mua sắm", List.of(), "Kiểm tra việc mua sắm."))),
        section(
            "III",
            "TỔ CHỨC THỰC HIỆN",
            List.of(
                section("1", "", List.of(), "Phòng Ngân sách báo cáo Giám đốc Sở hằng quý."),
                section("2", "", List.of(), "Các đơn vị thuộc Sở báo cáo Phòng Ngân sách.")),
            "Số liệu được tính từ ngày 15 tháng trước kỳ đến ngày 14 tháng cuối kỳ."));
  }

  private static List<Block> closing() {
    return blocks("Trên đây là Kế hoạch thực hành tiết kiệm năm 2026 của Sở Tài chính./.");
  }

  static Section section(String label, String title, List<Section> sections, String... paragraphs) {
    return new Section(label, label + ".", title, blocks(paragraphs), sections);
  }

  static List<Block> blocks(String... paragraphs) {
    return Arrays.stream(paragraphs).<Block>map(Paragraph::of).toList();
  }
}
