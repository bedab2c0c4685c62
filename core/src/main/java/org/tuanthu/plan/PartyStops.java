package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;

/** The words at which the name of a unit or person ends. */
final class PartyStops {
  /** First syllables of verbs and words of relation, in small letters. */
  private static final ImmutableSet<String> STOPS =
      ImmutableSet.of(
          "báo", "biết", "bằng", "bố", "bảo", "bổ", "ban", "các", "căn", "chậm", "chấp", "chỉ",
          "chịu", "cho", "chủ", "chuẩn", "chương", "có", "cung", "cũng", "cử", "cần", "cập", "chưa",
          "danh", "duyệt", "dự", "đã", "đang", "đánh", "đảm", "đăng", "đẩy", "đề", "để", "đến",
          "định", "đối", "đôn", "đột", "đúng", "được", "gắn", "giao", "giải", "giám", "giữa",
          "giúp", "góp", "gửi", "hàng", "hằng", "hoàn", "hoặc", "hồ", "hướng", "kế", "kèm", "kết",
          "khẩn", "khắc", "khi", "không", "kịp", "kiểm", "ký", "là", "làm", "lấy", "lên", "lập",
          "lồng", "mỗi", "mở", "một", "năm", "nâng", "nêu", "nếu", "ngay", "nghe", "nghiêm",
          "nghiên", "nhằm", "nhận", "những", "nội", "phải", "phản", "phát", "phê", "phối", "phổ",
          "qua", "quản", "quán", "quý", "quyết", "ra", "rà", "rút", "sau", "sẽ", "sơ", "số", "sử",
          "tạo", "tại", "tăng", "tập", "tham", "tháng", "theo", "thẩm", "thì", "thông", "thống",
          "thực", "thường", "tiến", "tiếp", "tình", "tổ", "tới", "tổng", "triển", "trình", "trong",
          "trước", "tuyên", "tự", "từ", "về", "vào", "việc", "với", "xây", "xem", "xử", "ý", "yêu");

  /** Verbs that follow a name that ends in a capital; otherwise the word goes on, as "Đào tạo". */
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of(
          "báo cáo",
          "ban hành",
          "bảo đảm",
          "bố trí",
          "chỉ đạo",
          "chịu trách",
          "chủ trì",
          "chủ động",
          "có trách",
          "cung cấp",
          "đảm bảo",
          "định kỳ",
          "đánh giá",
          "đề nghị",
          "đề xuất",
          "hướng dẫn",
          "hoàn thành",
          "kết quả",
          "kiểm tra",
          "kịp thời",
          "phối hợp",
          "rà soát",
          "tập hợp",
          "tập trung",
          "tạo điều",
          "tham mưu",
          "theo dõi",
          "thẩm định",
          "thông tin",
          "thống kê",
          "thực hiện",
          "tiếp tục",
          "tổ chức",
          "tổng hợp",
          "triển khai",
          "xây dựng",
          "xem xét",
          "yêu cầu");

  /** Second syllables of words in names. */
  private static final ImmutableSet<String> SECOND =
      ImmutableSet.of(
          "tạo", "triển", "báo", "định", "kết", "nhận", "duyệt", "chuẩn", "tập", "quyết", "sử",
          "số", "ký", "bảo", "kế", "kiểm", "quản", "thông", "thống", "tổng", "ban", "chấp");

  private PartyStops() {}

  /** Whether the word at {@code at} goes on with a name. */
  static boolean isInName(SentenceTokens tokens, int at) {
    if (isReport(tokens, at)) {
      return false;
    }
    return tokens.isCapital(at)
        || !STOPS.contains(tokens.key(at))
        || isSecondSyllable(tokens, at)
        || isException(tokens, at);
  }

  static boolean isReport(SentenceTokens tokens, int at) {
    return tokens.at(at, "báo", "cáo");
  }

  private static boolean isSecondSyllable(SentenceTokens tokens, int at) {
    boolean name = tokens.isCapital(at - 1) && !tokens.isCapitals(at - 1);
    return name
        && SECOND.contains(tokens.key(at))
        && !VERBS.contains(tokens.key(at) + " " + tokens.key(at + 1));
  }

  private static boolean isException(SentenceTokens tokens, int at) {
    return switch (tokens.key(at)) {
      case "có" ->
          tokens.at(at + 1, "liên", "quan")
              || tokens.at(at + 1, "thẩm", "quyền")
              || tokens.at(at + 1, "chức", "năng");
      case "thẩm" -> tokens.at(at - 1, "có", "thẩm", "quyền");
      case "các" -> PartyNouns.at(tokens, at);
      case "tổ" -> !tokens.at(at + 1, "chức") || PartyNouns.isOrganisation(tokens, at);
      case "thường" -> tokens.at(at + 1, "trực") || tokens.at(at + 1, "vụ");
      case "chủ" ->
          tokens.at(at + 1, "tịch") || tokens.at(at + 1, "đầu") || tokens.at(at + 1, "quản");
      case "giám" -> tokens.at(at + 1, "đốc");
      case "bảo" -> tokens.at(at + 1, "hiểm") || tokens.at(at + 1, "tàng");
      case "kiểm" -> tokens.at(at + 1, "lâm") || tokens.at(at + 1, "sát", "nhân");
      case "quản" -> tokens.at(at - 2, "cơ", "quan") || tokens.at(at - 1, "chủ");
      case "được" ->
          tokens.at(at + 1, "giao") || tokens.at(at + 1, "phân") || tokens.at(at + 1, "phép");
      case "giao", "phân", "phép" -> tokens.at(at - 1, "được");
      case "thực" -> tokens.at(at - 2, "chỉ", "đạo") && tokens.isCapital(at + 2);
      case "tiếp" -> tokens.at(at - 1, "trực");
      case "lập" -> tokens.at(at - 2, "nghiệp", "công");
      case "sử" -> tokens.at(at - 1, "người");
      case "ban" -> tokens.at(at - 1, "trưởng") || PartyNouns.at(tokens, at);
      case "chấp", "chỉ" -> tokens.at(at - 1, "ban");
      case "tổng" -> tokens.at(at + 1, "giám", "đốc") || tokens.at(at + 1, "công");
      case "hàng" -> tokens.at(at - 1, "ngân");
      default -> false;
    };
  }
}
