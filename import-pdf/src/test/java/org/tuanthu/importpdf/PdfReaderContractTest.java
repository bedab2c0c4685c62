package org.tuanthu.importpdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tuanthu.document.DocumentReader;
import org.tuanthu.document.Source;
import org.tuanthu.testkit.DocumentReaderContract;

class PdfReaderContractTest implements DocumentReaderContract {

  @Override
  public DocumentReader reader() {
    return new PdfReader();
  }

  @Override
  public List<Source> readable() {
    byte[] letter =
        new PdfPaper()
            .columns("SỞ GIAO THÔNG VẬN TẢI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .columns("Số: 31/SGTVT-HT", "Kon Tum, ngày 02 tháng 3 năm 2026")
            .gap()
            .centred("Kính gửi: Ban Quản lý bến xe tỉnh.")
            .paragraph("Sở Giao thông vận tải đề nghị Ban rà soát lịch chạy xe dịp lễ.")
            .table(List.of(List.of("Tuyến", "Số chuyến"), List.of("Kon Tum - Huế", "12")))
            .bytes();
    return List.of(Source.of("letter.pdf", letter));
  }

  @Override
  public List<Source> unreadable() {
    return List.of(
        Source.of("empty.pdf", new byte[0]),
        Source.of("text.pdf", "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8)),
        Source.of("blank.pdf", new PdfPaper().bytes()),
        Source.of("broken.pdf", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)));
  }
}
