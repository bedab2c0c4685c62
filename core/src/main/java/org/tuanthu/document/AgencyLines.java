package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The agency in the head, and the superior agency above it. */
record AgencyLines(Optional<Healed> superior, Optional<Healed> agency, List<Row.Text> others) {

  private static final List<String> NOUNS =
      List.of(
          "ubnd",
          "hđnd",
          "ubmttq",
          "ủy ban",
          "uỷ ban",
          "hội đồng",
          "sở",
          "bộ",
          "ban",
          "cục",
          "chi cục",
          "tổng cục",
          "vụ",
          "viện",
          "trường",
          "trung tâm",
          "bệnh viện",
          "phòng",
          "văn phòng",
          "công ty",
          "tổng công ty",
          "đảng ủy",
          "đảng uỷ",
          "đảng bộ",
          "đảng đoàn",
          "huyện ủy",
          "huyện uỷ",
          "tỉnh ủy",
          "tỉnh uỷ",
          "thành ủy",
          "thành uỷ",
          "thị ủy",
          "quận ủy",
          "chi bộ",
          "hội",
          "liên đoàn",
          "liên minh",
          "liên hiệp",
          "công an",
          "công đoàn",
          "tòa án",
          "toà án",
          "thanh tra",
          "kho bạc",
          "ngân hàng",
          "chính phủ",
          "thủ tướng",
          "quốc hội",
          "chủ tịch",
          "mặt trận",
          "đoàn",
          "tỉnh đoàn",
          "thành đoàn",
          "huyện đoàn",
          "kiểm toán",
          "bảo hiểm",
          "đài",
          "báo",
          "học viện",
          "đại học",
          "nhà",
          "tổ",
          "thuế",
          "hải quan",
          "trạm",
          "quỹ",
          "tập đoàn");

  static AgencyLines read(List<Row.Text> lines) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (startsAgency(lines.get(i).text()) && (i == 0 || !runsOn(lines.get(i - 1).text()))) {
        starts.add(i);
      }
    }
    if (lines.isEmpty()) {
      return new AgencyLines(Optional.empty(), Optional.empty(), List.of());
    }
    if (starts.isEmpty()) {
      return new AgencyLines(Optional.empty(), Optional.of(Healed.join(lines)), List.of());
    }
    int first = starts.get(0);
    int last = starts.get(starts.size() - 1);
    Optional<Healed> superior =
        last > first ? Optional.of(Healed.join(lines.subList(first, last))) : Optional.empty();
    return new AgencyLines(
        superior,
        Optional.of(Healed.join(lines.subList(last, lines.size()))),
        List.copyOf(lines.subList(0, first)));
  }

  /** Whether a line begins with the noun of an agency (sở, ủy ban, trường ...). */
  static boolean startsAgency(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String noun : NOUNS) {
      if (lower.startsWith(noun)
          && (lower.length() == noun.length()
              || !Character.isLetter(lower.charAt(noun.length())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean runsOn(String line) {
    String lower = line.toLowerCase(Locale.ROOT).strip();
    return lower.endsWith(" và")
        || lower.endsWith(" của")
        || lower.endsWith(",")
        || lower.endsWith("-");
  }
}
