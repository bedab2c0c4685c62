package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character of a source is in the document or among the furniture. */
class AccountTest {
  private static final List<String> PIECES =
      List.of(
          "Số: 12/KH-SXD (bản sao)",
          "Số:    /KH-UBND        Lào Cai, ngày    tháng 5 năm 2025",
          "UBND HUYỆN BÌNH LỤC      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "PHÒNG NỘI VỤ                Độc lập - Tự do - Hạnh phúc",
          "KẾ HOẠCH",
          "QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH QUY CHẾ",
          "Về việc tu bổ đê điều",
          "V/v tu bổ đê điều",
          "HỎA TỐC",
          "Kính gửi: Chi cục Thủy lợi; các xã.",
          "Kính gửi:",
          "- Văn phòng;",
          "Căn cứ Luật Đê điều số 79/2006/QH11 ngày 29/11/2006;",
          "QUYẾT ĐỊNH:",
          "Điều 1. Ban hành kèm theo Quyết định này Quy chế.",
          "Chương I",
          "QUY ĐỊNH CHUNG",
          "I. MỤC TIÊU",
          "1. Mục tiêu chung",
          "1.1. Tu bổ 12 km đê.",
          "a) Đê hữu sông",
          "(1) Kè lát mái",
          "- Trạm bơm:",
          "+ Máy số 1;",
          "• Máy số 2",
          "-",
          "1.",
          "a)",
          "2",
          "3",
          "-------",
          "***",
          "| TT | Việc | Hạn |",
          "|---|---|---|",
          "| 1 | Đắp đê | 30/4 |",
          "\f",
          "",
          "",
          "Nơi nhận:",
          "Nơi nhận: (như trên)",
          "Nơi nhận:                     TM. ỦY BAN NHÂN DÂN",
          "- Như trên;                   KT. CHỦ TỊCH",
          "- Lưu: VT, KT.                PHÓ CHỦ TỊCH",
          "- Lưu: VT.      Vũ Đình Cảnh",
          "                              (Đã ký)",
          "Ký bởi: Chi cục Thủy lợi, ngày ký 12/3/2025",
          "                              Vũ Đình Cảnh",
          "GIÁM ĐỐC",
          "Vũ Đình Cảnh",
          "PHỤ LỤC I: DANH MỤC",
          "Phụ lục số 2",
          "“1. Sửa đổi khoản 1 Điều 3:",
          "như sau: hết trích”.",
          "Trên đây là Kế hoạch tu bổ đê./.",
          "dài hơn chín mươi ký tự để không thể là một dòng của phần nơi nhận hay chữ ký, nên phải nằm ở chỗ khác.");

  @Test
  void real_documents_lose_nothing() throws Exception {
    for (Path path : Papers.corpus()) {
      String text = Files.readString(path);
      assertThat(Account.of(text, Papers.read(text))).as(path.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void any_lines_in_any_order_lose_nothing(int seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 400; run++) {
      String text = lines(random, 1 + random.nextInt(14));
      assertThat(Account.of(text, Papers.assemble(text))).as(text).isEmpty();
    }
  }

  private static String lines(Random random, int count) {
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(count);
    for (int i = 0; i < count; i++) {
      String piece = i == words ? "Sở Xây dựng" : PIECES.get(random.nextInt(PIECES.size()));
      text.append(" ".repeat(random.nextInt(8) == 0 ? 40 : 0)).append(piece).append('\n');
    }
    return text.toString();
  }
}
