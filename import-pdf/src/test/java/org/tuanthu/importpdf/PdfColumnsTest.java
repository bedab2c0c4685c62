package org.tuanthu.importpdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Source;

/** Running text in two columns. */
class PdfColumnsTest {
  private static final String FIRST =
      "Ban Quản lý rừng phòng hộ đầu nguồn tổ chức tuần tra các tiểu khu giáp ranh ít nhất hai lần"
          + " mỗi tháng, ghi nhật ký đầy đủ và gửi bản sao về Hạt Kiểm lâm sở tại.";
  private static final String SECOND =
      "Ủy ban nhân dân các xã có rừng thông báo cấp dự báo cháy trên loa truyền thanh vào buổi sáng"
          + " và buổi chiều trong suốt mùa khô, không để người dân đốt nương khi chưa được phép.";
  private static final String THIRD =
      "Chủ rừng phát dọn đường băng cản lửa trước ngày 15 tháng 12, chuẩn bị dụng cụ chữa cháy tại"
          + " chỗ và bố trí người trực ở các chòi canh theo ca đã phân công.";
  private static final String FOURTH =
      "Trạm Khí tượng cung cấp số liệu nhiệt độ và độ ẩm hằng ngày để tính cấp dự báo; khi có cấp"
          + " bốn trở lên thì báo ngay cho Ban Chỉ huy bằng điện thoại.";

  @Test
  void a_page_in_two_columns_is_read_column_by_column() {
    PdfPaper paper = letter().twoColumns(List.of(FIRST, SECOND), List.of(THIRD, FOURTH));

    assertThat(paragraphs(paper.paragraph("Các đơn vị thực hiện nghiêm.")))
        .endsWith(FIRST, SECOND, THIRD, FOURTH, "Các đơn vị thực hiện nghiêm.");
  }

  @Test
  void columns_whose_lines_stand_at_other_heights_are_read_so_too() {
    PdfPaper paper =
        letter().twoColumns(List.of("Về tuần tra:", FIRST, SECOND), List.of(THIRD, FOURTH));

    assertThat(paragraphs(paper)).endsWith("Về tuần tra:", FIRST, SECOND, THIRD, FOURTH);
  }

  @Test
  void a_paragraph_goes_on_in_the_next_column() {
    String left = FIRST.substring(0, FIRST.indexOf("ghi nhật ký") - 1);
    String right = FIRST.substring(FIRST.indexOf("ghi nhật ký"));
    PdfPaper paper = letter().twoColumns(List.of(SECOND, left), List.of(right, THIRD, FOURTH));

    assertThat(paragraphs(paper)).endsWith(SECOND, FIRST, THIRD, FOURTH);
  }

  @Test
  void a_page_goes_on_with_short_columns() {
    PdfPaper paper =
        letter()
            .twoColumns(List.of(FIRST, SECOND), List.of(THIRD, FOURTH))
            .turn()
            .twoColumns(List.of(SECOND), List.of(FIRST))
            .paragraph("Các đơn vị thực hiện nghiêm.");

    assertThat(paragraphs(paper))
        .endsWith(FIRST, SECOND, THIRD, FOURTH, SECOND, FIRST, "Các đơn vị thực hiện nghiêm.");
  }

  @Test
  void the_foot_below_columns_is_understood() {
    PdfPaper paper =
        letter()
            .twoColumns(List.of(FIRST, SECOND), List.of(THIRD, FOURTH))
            .foot("Nơi nhận:", "CHI CỤC TRƯỞNG")
            .foot("- Như trên;", "")
            .foot("- Các xã có rừng;", "")
            .foot("- Lưu: VT, QLBVR.", "")
            .foot("", "Hoàng Minh Tuệ");
    AdministrativeDocument document = read(paper);

    assertThat(document.body().preamble()).last().isEqualTo(Block.Paragraph.of(FOURTH));
    assertThat(document.recipients())
        .containsExactly("Như trên", "Các xã có rừng", "Lưu: VT, QLBVR");
    assertThat(document.signature().orElseThrow().name()).contains("Hoàng Minh Tuệ");
  }

  @Test
  void lists_beside_each_other_are_no_columns() {
    List<String> short1 = new ArrayList<>(Collections.nCopies(10, "- Xã Đăk Tờ Re;"));
    List<String> short2 = new ArrayList<>(Collections.nCopies(10, "0905 113 114"));

    assertThat(paragraphs(letter().twoColumns(short1, short2)).toString())
        .contains("Xã Đăk Tờ Re; 0905 113 114");
  }

  private static PdfPaper letter() {
    return new PdfPaper()
        .columns("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .columns("CHI CỤC KIỂM LÂM", "Độc lập - Tự do - Hạnh phúc")
        .columns("Số: 88/CCKL-BVR", "Kon Tum, ngày 02 tháng 12 năm 2025")
        .gap()
        .centred("Kính gửi: Các chủ rừng trên địa bàn tỉnh.")
        .gap()
        .paragraph(
            "Chi cục Kiểm lâm đề nghị các chủ rừng thực hiện các biện pháp phòng cháy như sau:");
  }

  private static List<String> paragraphs(PdfPaper paper) {
    return read(paper).body().preamble().stream().map(Block::text).toList();
  }

  private static AdministrativeDocument read(PdfPaper paper) {
    return new PdfReader().read(Source.of("letter.pdf", paper.bytes())).value();
  }
}
