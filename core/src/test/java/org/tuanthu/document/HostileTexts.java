package org.tuanthu.document;

import java.util.List;

/** Texts made to wear a reader out: one unit over and over. */
final class HostileTexts {
  private static final String HEAD = "KẾ HOẠCH\nTu bổ đê điều\n\nCăn cứ Luật Đê điều;\n";

  /** Units that end their line. */
  static final List<String> LINES =
      List.of(
          "Căn cứ Nghị định số\n",
          "Căn cứ Nghị định số 12/2019/NĐ-CP ngày\n",
          "((((([[[[[“““ đê\n",
          "số 1234567890/12/2024-12/NĐ-CP của các đơn vị ở địa phương\n",
          "ạ\u0301\u0302\u0300 đê điều\n",
          "- Việc phải làm trong năm;\n",
          "1. Việc phải làm trong năm.\n",
          "1.1.1.1. Việc phải làm ở xã\n",
          "I. Mục đích\n1. Yêu cầu\n1.1. Nội dung\n1.1.1. Đơn vị\n1.1.1.1. Tổ chức\na) Ở xã\n- Bước một\n",
          "SỞ XÂY DỰNG\n",
          "đê điều ở địa phương\n",
          "| đê điều | số |\n",
          "|\nđê điều\n",
          "đê điều          số          việc\n",
          "Phụ lục I\n",
          "“1. Đê điều\n",
          "Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện.\n",
          "\fTên chạy đầu trang\n2\nđê điều\n",
          "Kính gửi: - Đơn vị một\n- Đơn vị hai\n",
          "Nơi nhận:\nĐơn vị ở xã\n",
          "Nơi nhận:          TM. ỦY BAN NHÂN DÂN\n",
          "Số: 12/KH-UBND đê điều ở các xã\n",
          "đ\nđê điều của các huyện trong tỉnh này và\n",
          "\n",
          "\f\n");

  /** Units that go on and on, in lines of about a thousand characters. */
  static final List<String> WORDS =
      List.of(
          "căn cứ Nghị định số ",
          "(([“ đê điều ",
          "12345/12/2024-12/NĐ-CP của đơn vị ở xã ",
          "a\u0323\u0301\u0302\u0300 đê ",
          "các đơn vị thực hiện, ",
          "trước ngày 15 tháng 6 năm 2024, ",
          "của Ủy ban nhân dân ",
          "điểm a khoản 2 Điều 5 ",
          "sửa đổi, bổ sung Nghị định số 1/2020/NĐ-CP và ",
          "“Điều 1 Luật này ” Nghị định số 1/2020/NĐ-CP ",
          "Tờ trình số 5 ngày 1/2/2020, ",
          "đơn vị; ");

  private HostileTexts() {}

  /** A text of about that many characters. */
  static String of(String unit, int length) {
    int inLine = unit.endsWith("\n") ? 1 : Math.max(1, 1000 / unit.length());
    String line = unit.endsWith("\n") ? unit : unit.repeat(inLine) + "\n";
    return HEAD + line.repeat(length / line.length());
  }

  /** A text whose last line is of about that many characters. */
  static String line(String unit, int length) {
    return HEAD + "1. Việc phải làm\n" + unit.repeat(length / unit.length());
  }

  /** A plan of about that many characters with sections, citations and tasks of all kinds. */
  static String plan(int length) {
    int from = Papers.PLAN.indexOf("II. TỔ CHỨC");
    StringBuilder plan = new StringBuilder(length + 4000);
    plan.append(Papers.PLAN, 0, from);
    for (int i = 1; plan.length() < length; i++) {
      plan.append("Phần ").append(i).append(". ĐỢT KIỂM TRA\n");
      plan.append(
          """
          1. Công tác chuẩn bị
          - Phòng Kỹ thuật an toàn chủ trì, phối hợp với Thanh tra Sở lập danh sách cơ sở theo
          Quyết định số 18/QĐ-UBND ngày 12/3/2023 của Ủy ban nhân dân tỉnh, hoàn thành trước ngày
          15/6/2025.
          - Bảo đảm phương tiện đo đạc cho các đoàn kiểm tra.
          2. Báo cáo
          Các đoàn báo cáo kết quả về Văn phòng Sở hằng quý trước ngày 15 của tháng cuối quý.
          """);
    }
    return plan.append(Papers.PLAN, from, Papers.PLAN.length()).toString();
  }
}
