package org.tuanthu.document;

import java.util.Locale;
import java.util.Set;

/** The usual Vietnamese surnames (họ). */
final class Surnames {
  private static final Set<String> ALL =
      Set.of(
          "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
          "hồ", "ngô", "dương", "lý", "đinh", "trương", "mai", "tống", "cao", "hà", "lương", "lưu",
          "tạ", "phùng", "đoàn", "đào", "trịnh", "tô", "châu", "quách", "thái", "kiều", "la", "lâm",
          "lò", "lục", "vương", "nông", "hứa", "triệu", "tăng", "từ", "văn", "chu", "đàm", "doãn",
          "giàng", "thào", "vi", "y", "h", "a", "tôn");

  private Surnames() {}

  static boolean begins(String name) {
    int space = name.indexOf(' ');
    return space > 0 && ALL.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
  }
}
