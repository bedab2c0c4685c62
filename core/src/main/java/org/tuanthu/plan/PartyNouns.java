package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/** The nouns with which names of those begin who report and are reported to. */
final class PartyNouns {
  private static final ImmutableSet<String> GROUPS =
      ImmutableSet.of("các", "mỗi", "từng", "mọi", "những", "toàn");

  private static final ImmutableSet<String> ALONE =
      ImmutableSet.of(
          "sở", "ubnd", "hđnd", "ubmttq", "mttq", "bhxh", "vks", "cục", "trạm", "đảng", "bch",
          "btv", "bcđ", "lđlđ", "vpcp");

  private static final ImmutableSet<String> PAIRS =
      ImmutableSet.of(
          "ủy ban",
          "uỷ ban",
          "hội đồng",
          "công an",
          "quân đội",
          "bộ đội",
          "văn phòng",
          "vp ubnd",
          "trung tâm",
          "chi cục",
          "tổng cục",
          "chi nhánh",
          "chi bộ",
          "chi đoàn",
          "tỉnh ủy",
          "thành ủy",
          "huyện ủy",
          "cấp ủy",
          "cấp trên",
          "cấp có",
          "bệnh viện",
          "học viện",
          "bộ phận",
          "kho bạc",
          "ngân hàng",
          "liên đoàn",
          "liên minh",
          "liên hiệp",
          "hiệp hội",
          "mặt trận",
          "tỉnh đoàn",
          "thành đoàn",
          "công đoàn",
          "đoàn thể",
          "tòa án",
          "công ty",
          "tổng công",
          "tập đoàn",
          "doanh nghiệp",
          "hợp tác",
          "cơ quan",
          "cơ sở",
          "đơn vị",
          "địa phương",
          "lực lượng",
          "thủ trưởng",
          "thủ tướng",
          "phó thủ",
          "giám đốc",
          "hiệu trưởng",
          "chủ tịch",
          "chủ đầu",
          "chủ tọa",
          "bộ trưởng",
          "thống đốc",
          "chánh văn",
          "chánh thanh",
          "chánh án",
          "trưởng phòng",
          "trưởng ban",
          "trưởng thôn",
          "trưởng các",
          "phó giám",
          "phó chủ",
          "phó trưởng",
          "đồng chí",
          "lãnh đạo",
          "thường trực",
          "tổ trưởng",
          "nhà trường",
          "nhà thầu",
          "nhà đầu",
          "bảo tàng",
          "bảo hiểm",
          "thư viện",
          "cổng thông",
          "công chức",
          "chính quyền",
          "chính phủ",
          "quốc hội",
          "thành viên",
          "hải quan",
          "người đứng",
          "người sử",
          "người được",
          "người lao",
          "người phụ",
          "người có",
          "thương nhân",
          "cán bộ",
          "tổng giám",
          "viện trưởng",
          "cục trưởng",
          "chi hội",
          "ban chấp",
          "trường học",
          "cá nhân",
          "nhân dân",
          "hộ gia",
          "kiểm toán",
          "kiểm lâm",
          "y tế",
          "giáo viên",
          "quản lý",
          "tổ công",
          "tổ giúp",
          "tổ thư",
          "quân khu");

  /** Nouns that also begin other words: what must not follow them. */
  private static final ImmutableSetMultimap<String, String> NOT_BEFORE =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("bộ", "máy", "tiêu", "tài", "câu", "thủ", "quy", "môn", "công", "luật", "sách")
          .putAll("ban", "hành", "bố", "đầu", "ngày", "đêm", "sơ")
          .putAll(
              "phòng", "chống", "ngừa", "cháy", "bệnh", "dịch", "thủ", "hộ", "tránh", "họp", "học")
          .putAll("hội", "nghị", "thảo", "thi", "diễn", "họp", "nhập", "trường", "đàm", "tụ", "ý")
          .putAll("đoàn", "kết", "viên")
          .putAll("vụ", "việc", "án", "mùa", "đông", "xuân", "hè", "thu")
          .putAll("viện", "phí", "trợ", "dẫn")
          .putAll("trường", "hợp", "kỳ", "học")
          .putAll("khoa", "học", "giáo")
          .putAll("đội", "ngũ", "hình")
          .putAll("thanh", "toán", "lý", "niên", "thiếu", "")
          .putAll("ngành", "nghề", "")
          .putAll("xã", "hội", "")
          .putAll("quỹ", "đất", "tiền", "lương", "nhà")
          .build();

  private static final ImmutableSet<String> AFTER_ORGANISATION =
      ImmutableSet.of(
          "chính", "xã", "đoàn", "đảng", "cơ", "hành", "có", "phi", "tín", "khoa", "của", "khác");

  private static final ImmutableSet<String> BEFORE_ORGANISATION =
      ImmutableSet.of("quan", "vị", "nghiệp", "nhân", "thể");

  private static final ImmutableSet<String> IN_GROUPS =
      ImmutableSet.of(
          "sở", "ban", "bộ", "ngành", "phòng", "khoa", "đội", "tổ", "xã", "phường", "huyện", "quận",
          "tỉnh", "trường", "hội", "viện", "vụ", "cục", "thôn", "trạm", "cụm", "đảng", "đơn",
          "nhà");

  private PartyNouns() {}

  /** Whether a name begins at {@code at}. */
  static boolean at(SentenceTokens tokens, int at) {
    String one = tokens.key(at);
    String two = tokens.key(at + 1);
    if (isGroup(tokens, at)) {
      return at(tokens, at + 1) || IN_GROUPS.contains(two);
    }
    if (one.equals("tổ") && two.equals("chức")) {
      return isOrganisation(tokens, at);
    }
    if (one.equals("tổ") && tokens.isCapital(at + 1)) {
      return true;
    }
    return ALONE.contains(one)
        || PAIRS.contains(one + " " + two)
        || (NOT_BEFORE.containsKey(one) && isNamed(tokens, at + 1, one));
  }

  /** Whether a name follows rather than the rest of another word; capitals are names. */
  private static boolean isNamed(SentenceTokens tokens, int at, String noun) {
    if (tokens.at(at, ",")) {
      return tokens.isCapital(at - 1) && PartyNouns.at(tokens, at + 1);
    }
    return tokens.isWord(at)
        && (tokens.isCapital(at) || !NOT_BEFORE.containsEntry(noun, tokens.key(at)));
  }

  /** Whether "tổ chức" at {@code at} is the noun rather than the verb. */
  static boolean isOrganisation(SentenceTokens tokens, int at) {
    boolean listed = tokens.at(at - 1, ",") && BEFORE_ORGANISATION.contains(tokens.key(at - 2));
    return listed || AFTER_ORGANISATION.contains(tokens.key(at + 2));
  }

  static boolean isGroup(SentenceTokens tokens, int at) {
    return GROUPS.contains(tokens.key(at));
  }

  /** Whether a noun for units stands there without a name, as "ngành" in "các sở, ngành". */
  static boolean isPlain(SentenceTokens tokens, int at) {
    return IN_GROUPS.contains(tokens.key(at));
  }
}
