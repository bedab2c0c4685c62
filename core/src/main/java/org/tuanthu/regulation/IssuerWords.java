package org.tuanthu.regulation;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** The vocabulary of issuers' names: what begins them, what can never be part of them. */
final class IssuerWords {
  /** Words that end a name when they are written small. */
  private static final ImmutableSet<String> STOPS =
      ImmutableSet.of(
          "về", "tại", "theo", "đến", "trong", "trên", "nhằm", "để", "do", "là", "được", "đã", "có",
          "cho", "từ", "với", "khi", "phải", "của", "ngày", "như", "nêu", "kèm", "sẽ", "cũng",
          "nếu", "nên", "còn", "mà", "thì", "này", "nói", "gồm", "tới", "vào", "ở", "qua", "sau",
          "hoặc", "nay", "đang", "các", "những", "một", "cùng", "gắn", "trước", "ngoài", "mỗi",
          "từng");

  /** Pairs with such a word that occur in names after their first word. */
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of(
          "các khu",
          "các dân",
          "các trường",
          "các xã",
          "các cơ",
          "các dự",
          "các công",
          "một cửa",
          "từ thiện",
          "trong nước",
          "ở nước");

  /** Verbs with which the abstract begins, in any case. */
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of(
          "quy định",
          "ban hành",
          "phê duyệt",
          "hướng dẫn",
          "thực hiện",
          "triển khai",
          "sửa đổi",
          "bổ sung",
          "điều chỉnh",
          "thay thế",
          "công bố",
          "tăng cường",
          "bảo đảm",
          "đảm bảo",
          "yêu cầu",
          "giải thích",
          "bãi bỏ",
          "kiện toàn",
          "thành lập",
          "phân công",
          "phát động",
          "đẩy mạnh",
          "nâng cao",
          "tiếp tục",
          "đồng ý",
          "chấp thuận",
          "quán triệt",
          "kính gửi",
          "phân cấp",
          "phân bổ",
          "thống nhất",
          "chủ động",
          "giải quyết",
          "xử lý",
          "đồng thời",
          "nhất là",
          "về việc",
          "cụ thể",
          "căn cứ",
          "hợp nhất",
          "thông qua",
          "giao cho",
          "giao nhiệm",
          "giao các",
          "giao chỉ",
          "giao kế",
          "giao dự",
          "góp phần",
          "bao gồm",
          "đối với",
          "liên quan",
          "đề nghị",
          "đề xuất",
          "phối hợp",
          "tổng kết",
          "sơ kết");

  /** Verbs that are part of names when written with a capital, or after the head of a name. */
  private static final ImmutableSet<String> SMALL_VERBS =
      ImmutableSet.of(
          "tổ chức",
          "xây dựng",
          "chỉ đạo",
          "kết luận",
          "quyết định",
          "quản lý",
          "phát triển",
          "kiểm tra",
          "phục vụ",
          "thông báo",
          "ký ban",
          "ký ngày",
          "gửi các",
          "hỗ trợ",
          "giám sát");

  private static final ImmutableSet<String> HEADS =
      ImmutableSet.of(
          "bộ", "sở", "ban", "ủy", "uỷ", "ubnd", "hđnd", "ubmttq", "mttq", "hội", "đảng", "mặt",
          "tổng", "cục", "vụ", "viện", "tòa", "toà", "liên", "đoàn", "huyện", "quận", "phòng",
          "trường", "giám", "trưởng", "phó", "chánh", "hiệu", "vpcp", "tandtc", "vksndtc", "tỉnh");

  private static final ImmutableSet<String> HEAD_PAIRS =
      ImmutableSet.of(
          "thủ tướng",
          "chính phủ",
          "quốc hội",
          "thành ủy",
          "thành uỷ",
          "thành đoàn",
          "tỉnh ủy",
          "văn phòng",
          "công an",
          "bảo hiểm",
          "ngân hàng",
          "kho bạc",
          "thanh tra",
          "kiểm toán",
          "kiểm sát",
          "chủ tịch",
          "trung tâm",
          "trung ương",
          "bệnh viện",
          "chi cục",
          "thường trực",
          "thường vụ",
          "đại học",
          "hội đồng",
          "bí thư",
          "chi bộ",
          "học viện",
          "tập đoàn");

  private static final ImmutableSet<String> FIGURE_WORDS =
      ImmutableSet.of("thứ", "khóa", "khoá", "quận", "phường", "số", "khu", "vực", "đoàn", "ương");

  private static final ImmutableSet<String> ABBREVIATED =
      ImmutableSet.of("TP", "Tp", "P", "Q", "TX", "H");

  private static final ImmutableSet<String> FIELD_HEADS =
      ImmutableSet.of("bộ", "sở", "phòng", "ủy", "uỷ", "ban", "trung", "giám", "trưởng", "vụ");

  /** Words after which such a verb says what an office does: "Ban chỉ đạo", "Sở xây dựng". */
  private static final ImmutableSet<String> TAKES_VERB =
      ImmutableSet.of(
          "ban", "bộ", "sở", "cục", "vụ", "ủy", "uỷ", "phòng", "tâm", "viện", "và", "đoàn", "quan",
          "thôn", "chi", "tiểu", "hội", "đồng", "tổ");

  private IssuerWords() {}

  /** Small words after a comma inside a name: "Phòng, chống thiên tai", "cứu nạn, cứu hộ". */
  static boolean goesOnAfterComma(String word) {
    return word.equals("chống") || word.equals("chữa") || word.equals("cứu");
  }

  static boolean isAbbreviated(String word) {
    return ABBREVIATED.contains(word);
  }

  /** Whether a figure may follow that word of a name: "Khu vực 3", "khóa 13", "Quận 1". */
  static boolean takesFigure(String previous) {
    return FIGURE_WORDS.contains(previous);
  }

  /** Whether the name of an agency or office begins there, with a capital. */
  static boolean isHead(String text, int p) {
    if (!Words.isCapital(text, p)) {
      return false;
    }
    int stop = Words.end(text, p);
    String word = text.substring(p, stop).toLowerCase(Locale.ROOT);
    return HEADS.contains(word) || HEAD_PAIRS.contains(word + " " + Words.lower(text, stop));
  }

  /** Whether the first of two words ends the name before it. */
  static boolean stops(String word, String next, boolean weak, String previous) {
    String pair = word + " " + next;
    if (VERBS.contains(pair)) {
      return true;
    }
    if (word.equals("năm")) {
      return next.isEmpty() || Character.isDigit(next.charAt(0));
    }
    if (word.equals("số")) {
      return !next.isEmpty() && Character.isDigit(next.charAt(0));
    }
    if (SMALL_VERBS.contains(pair)) {
      return weak && !TAKES_VERB.contains(previous);
    }
    return weak && STOPS.contains(word) && !NAMES.contains(pair);
  }

  /** Whether a verb or a small stop word stands there. */
  static boolean stopsAt(String text, int p) {
    int stop = Words.end(text, p);
    String word = text.substring(p, stop).toLowerCase(Locale.ROOT);
    return VERBS.contains(word + " " + Words.lower(text, stop));
  }

  /** Whether the name that begins there is of an agency with a field of work. */
  static boolean namesField(String text, int start) {
    return FIELD_HEADS.contains(Words.lower(text, start));
  }

  /** "Kế hoạch" after "và" belongs to a name only as in "Kế hoạch và Đầu tư". */
  static boolean hasPlanningOffice(String text, int plan) {
    return Words.has(text, plan, "kế hoạch và đầu tư") || Words.has(text, plan, "kế hoạch đầu tư");
  }

  /** Whether the last member of a row, after "và", begins an agency's name. */
  static boolean rowHasHeads(String text, int start, int end) {
    int and = text.lastIndexOf(" và ", end);
    return and > start && isHead(text, and + 4);
  }
}
