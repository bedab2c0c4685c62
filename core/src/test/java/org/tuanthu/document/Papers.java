package org.tuanthu.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Papers for tests of reading, and short ways to read them. */
final class Papers {
  private static final Path CORPUS = Path.of("../../shared/corpus/raw");

  /** A small plan with all parts. */
  static final String PLAN =
      """
          UBND TỈNH YÊN BÁI                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           SỞ CÔNG THƯƠNG                        Độc lập - Tự do - Hạnh phúc

           Số: 41/KH-SCT                      Yên Bái, ngày 12 tháng 02 năm 2025

                                    KẾ HOẠCH
            Kiểm tra an toàn hóa chất tại các cụm công nghiệp năm 2025

      Căn cứ Nghị định số 113/2017/NĐ-CP ngày 09 tháng 10 năm 2017 của Chính phủ quy định
      chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất;
      Sở Công Thương ban hành Kế hoạch kiểm tra an toàn hóa chất như sau:

      I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      - Phòng ngừa sự cố hóa chất trong sản xuất, kinh doanh, cất giữ và sử dụng.
      - Nâng cao ý thức của người lao động về bảo vệ sức khỏe.
      2. Yêu cầu
      - Kiểm tra đúng nội dung, không gây phiền hà cho doanh nghiệp.

      II. TỔ CHỨC THỰC HIỆN
      1. Phòng Kỹ thuật an toàn chủ trì, phối hợp với Thanh tra Sở lập danh sách cơ sở.
      2. Các phòng gửi báo cáo kết quả về Văn phòng Sở trước ngày 15 tháng 11.

      Trên đây là Kế hoạch kiểm tra an toàn hóa chất năm 2025 của Sở Công Thương./.

      Nơi nhận:                                           GIÁM ĐỐC
      - UBND tỉnh;
      - Các phòng thuộc Sở;
      - Lưu: VT, KTAT.                                Hoàng Minh Khuê
      """;

  private Papers() {}

  static Reading<AdministrativeDocument> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading<AdministrativeDocument> read(byte[] bytes) {
    return new TextReader().read(Source.of("paper.txt", bytes));
  }

  /** Reads a text whatever it is about. */
  static Reading<AdministrativeDocument> assemble(String text) {
    SourceRows rows = SourceRows.of(TextLines.of("paper.txt", text).lines());
    return new Assembly(rows.rows(), rows.furniture()).read();
  }

  static AdministrativeDocument document(String text) {
    return read(text).value();
  }

  /** The texts of the collection of real documents, none where it is not at hand. */
  static List<Path> corpus() {
    if (!Files.isDirectory(CORPUS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
