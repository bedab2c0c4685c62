package org.tuanthu.exportdocx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Section;
import org.tuanthu.document.Signature;

/** A plan written for these tests, with every component, tables and annexes. */
final class SamplePlan {
  private SamplePlan() {}

  static AdministrativeDocument document() {
    return AdministrativeDocument.builder()
        .head(
            new DocumentHead(
                Optional.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"),
                Optional.of("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"),
                Optional.of("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"),
                Optional.of("09/KH-SVHTTDL"),
                SamplePapers.placeAndDate(
                    "Lâm Đồng, ngày 06 tháng 02 năm 2026", LocalDate.of(2026, 2, 6)),
                List.of("KHẨN")))
        .type(DocumentType.PLAN)
        .title("Số hóa và bảo quản tư liệu ảnh tại các thư viện cơ sở trên địa bàn tỉnh năm 2026")
        .statedIssuer("Sở Văn hóa, Thể thao và Du lịch")
        .body(new Body(preamble(), sections(), closing()))
        .signature(
            new Signature(
                List.of("KT. GIÁM ĐỐC"),
                Optional.of("PHÓ GIÁM ĐỐC"),
                Optional.of("Trần Thị Ngọc Hà")))
        .recipients(
            List.of(
                "Bộ Văn hóa, Thể thao và Du lịch (để báo cáo)",
                "Ủy ban nhân dân tỉnh (để báo cáo)",
                "Giám đốc, các Phó Giám đốc Sở",
                "Thư viện tỉnh; các thư viện cơ sở",
                "Lưu: VT, QLTV (N. 15b)"))
        .annexes(List.of(tasks(), form()))
        .build();
  }

  private static List<Block> preamble() {
    return SamplePapers.blocks(
        "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;",
        "Căn cứ Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020 của Chính phủ quy định chi tiết"
            + " một số điều của Luật Thư viện;",
        "Căn cứ Quyết định số 206/QĐ-TTg ngày 11 tháng 02 năm 2021 của Thủ tướng Chính phủ phê"
            + " duyệt Chương trình chuyển đổi số ngành thư viện đến năm 2025, định hướng đến năm"
            + " 2030.",
        "Sở Văn hóa, Thể thao và Du lịch xây dựng Kế hoạch số hóa và bảo quản tư liệu ảnh tại các"
            + " thư viện cơ sở năm 2026 như sau:");
  }

  private static List<Section> sections() {
    return List.of(
        section(
            "I",
            "MỤC ĐÍCH, YÊU CẦU",
            SamplePapers.blocks(),
            section(
                "1",
                "Mục đích",
                SamplePapers.blocks(
                    "- Giữ gìn tư liệu ảnh có giá trị về lịch sử, văn hóa của địa phương; hạn chế hư"
                        + " hỏng do thời gian và khí hậu.",
                    "- Mở rộng việc phục vụ bạn đọc từ xa thông qua kho tư liệu số dùng chung.")),
            section(
                "2",
                "Yêu cầu",
                SamplePapers.blocks(
                    "Việc số hóa phải đúng quy trình, không làm ảnh hưởng đến bản gốc; mỗi tư liệu có"
                        + " đầy đủ thông tin mô tả, được lưu ở ít nhất hai nơi."))),
        section(
            "II",
            "Nội dung thực hiện",
            SamplePapers.blocks("Các nội dung chính trong năm 2026 gồm:"),
            section(
                "1",
                "Khảo sát, phân loại",
                SamplePapers.blocks(),
                letter("a", "Thống kê số lượng, tình trạng tư liệu ảnh hiện có tại từng thư viện;"),
                letter(
                    "b", "Phân loại theo mức độ hư hỏng và giá trị sử dụng, lập danh mục ưu tiên."),
                letter("c", "Tổng hợp kết quả theo bảng dưới đây:")),
            section(
                "2",
                "Số hóa",
                List.of(
                    new Block.Table(
                        List.of(
                            List.of("TT", "Nhóm tư liệu", "Số lượng (ảnh)", "Thời gian hoàn thành"),
                            List.of("1", "Ảnh chụp trước năm 1975", "1.250", "Tháng 6 năm 2026"),
                            List.of(
                                "2",
                                "Ảnh lễ hội và nghề truyền thống",
                                "3.400",
                                "Tháng 9 năm 2026"),
                            List.of("Cộng", "4.650"))),
                    Block.Paragraph.of(
                        "Ưu tiên số hóa trước các tư liệu có nguy cơ hư hỏng cao.")))),
        section(
            "III",
            "TỔ CHỨC THỰC HIỆN",
            SamplePapers.blocks(),
            section(
                "1",
                "",
                SamplePapers.blocks(
                    "Thư viện tỉnh chủ trì, phối hợp với các thư viện cơ sở thực hiện Kế hoạch này;"
                        + " báo cáo Sở kết quả trước ngày 20 tháng cuối quý.",
                    "- Hướng dẫn kỹ thuật số hóa, quét và lưu trữ;",
                    "+ Kiểm tra chất lượng tệp ảnh theo từng đợt.")),
            section(
                "2",
                "",
                SamplePapers.blocks(
                    "Văn phòng Sở bố trí kinh phí, theo dõi và đôn đốc các đơn vị trong quá trình"
                        + " thực hiện."))));
  }

  private static List<Block> closing() {
    return SamplePapers.blocks(
        "Trên đây là Kế hoạch số hóa và bảo quản tư liệu ảnh năm 2026; trong quá trình thực hiện nếu"
            + " có khó khăn, vướng mắc, các đơn vị phản ánh về Thư viện tỉnh để được hướng dẫn./.");
  }

  private static Annex tasks() {
    return new Annex(
        Optional.of("Phụ lục I"),
        Optional.of("Phân công nhiệm vụ"),
        new Body(
            List.of(
                Block.Paragraph.of(
                    "(Kèm theo Kế hoạch số 09/KH-SVHTTDL ngày 06 tháng 02 năm 2026)"),
                taskTable()),
            List.of(),
            List.of()));
  }

  private static Block taskTable() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"));
    for (int i = 1; i <= 24; i++) {
      rows.add(
          List.of(
              Integer.toString(i),
              "Số hóa tư liệu ảnh đợt " + i + " tại thư viện cơ sở theo danh mục ưu tiên",
              "Thư viện tỉnh",
              "Văn phòng Sở",
              "Tuần " + (i + 10),
              "Biên bản bàn giao tệp ảnh"));
    }
    return new Block.Table(rows);
  }

  private static Annex form() {
    return new Annex(
        Optional.of("Phụ lục II"),
        Optional.of("CÁCH GHI SỐ LIỆU"),
        new Body(
            SamplePapers.blocks(
                "Các đơn vị ghi số liệu lũy kế đến ngày chốt số liệu của kỳ báo cáo."),
            List.of(),
            List.of()));
  }

  private static Section section(
      String label, String title, List<Block> blocks, Section... sections) {
    return new Section(label, label + ".", title, blocks, Arrays.asList(sections));
  }

  private static Section letter(String label, String text) {
    return new Section(label, label + ")", "", SamplePapers.blocks(text), List.of());
  }
}
