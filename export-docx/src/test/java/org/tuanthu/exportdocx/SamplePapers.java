package org.tuanthu.exportdocx;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.Decree30Layout;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Section;
import org.tuanthu.document.Signature;

/** Papers written for these tests: a plan with every component, a decision, an official letter. */
final class SamplePapers {
  static final Decree30Layout NARROW = Decree30Layout.USUAL.margins(25, 25, 35, 20);

  private SamplePapers() {}

  static AdministrativeDocument plan() {
    return SamplePlan.document();
  }

  static AdministrativeDocument decision() {
    return AdministrativeDocument.builder()
        .head(
            new DocumentHead(
                Optional.empty(),
                Optional.empty(),
                Optional.of("ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN"),
                Optional.of("/QĐ-UBND"),
                placeAndDate("Đông Sơn, ngày     tháng     năm 2026", null),
                List.of()))
        .type(DocumentType.DECISION)
        .title("Thành lập Tổ kiểm kê tài sản")
        .body(
            new Body(
                blocks(
                    "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN",
                    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
                    "Theo đề nghị của Công chức Văn phòng.",
                    "QUYẾT ĐỊNH:"),
                List.of(
                    new Section(
                        "I",
                        "Chương I",
                        "Những quy định chung",
                        List.of(),
                        List.of(
                            new Section(
                                "1",
                                "Điều 1.",
                                "",
                                blocks("Thành lập Tổ kiểm kê tài sản gồm 05 thành viên."),
                                List.of()),
                            new Section(
                                "2",
                                "Điều 2.",
                                "Nhiệm vụ của Tổ",
                                blocks("Tổ kiểm kê lập biên bản từng loại tài sản."),
                                List.of())))),
                List.of()))
        .signature(
            new Signature(
                List.of("TM. ỦY BAN NHÂN DÂN"), Optional.of("CHỦ TỊCH"), Optional.of("Vũ Đức An")))
        .recipients(List.of("Như Điều 2", "Lưu: VT"))
        .build();
  }

  static AdministrativeDocument letter() {
    return AdministrativeDocument.builder()
        .head(
            new DocumentHead(
                Optional.empty(),
                Optional.of("Bộ Nội vụ"),
                Optional.of("Cục Lưu trữ"),
                Optional.of("48/CLT-VP"),
                placeAndDate("Hà Nội, ngày 12 tháng 3 năm 2026", LocalDate.of(2026, 3, 12)),
                List.of("XEM XONG TRẢ LẠI")))
        .type(DocumentType.OFFICIAL_LETTER)
        .title("V/v cung cấp số liệu kho lưu trữ")
        .statedIssuer("Cục Lưu trữ")
        .addressees(List.of("Sở Nội vụ các tỉnh", "Trung tâm Lưu trữ các bộ"))
        .body(
            new Body(
                blocks(
                    "Cục Lưu trữ đề nghị các cơ quan gửi số liệu trước ngày 30 tháng 3 năm 2026./."),
                List.of(),
                List.of()))
        .signature(
            new Signature(
                List.of("TL. CỤC TRƯỞNG"),
                Optional.of("CHÁNH VĂN PHÒNG"),
                Optional.of("Đỗ Minh Châu")))
        .recipients(List.of("Như trên", "Lưu: VT, VP (C. 70b)"))
        .build();
  }

  static List<Block> blocks(String... paragraphs) {
    return Arrays.stream(paragraphs).<Block>map(SamplePapers::paragraph).toList();
  }

  private static Block.Paragraph paragraph(String text) {
    return text.startsWith("- ") || text.startsWith("+ ")
        ? new Block.Paragraph(text.substring(0, 1), text.substring(2))
        : Block.Paragraph.of(text);
  }

  static Optional<PlaceAndDate> placeAndDate(String line, @Nullable LocalDate date) {
    return Optional.of(
        new PlaceAndDate(
            line, Optional.of(line.substring(0, line.indexOf(','))), Optional.ofNullable(date)));
  }
}
