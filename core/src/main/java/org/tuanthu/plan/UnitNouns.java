package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/** The nouns with which names of units begin. */
final class UnitNouns {
  private static final ImmutableSet<String> GROUP_WORDS =
      ImmutableSet.of("các", "mỗi", "từng", "mọi", "những");

  private static final ImmutableSet<String> IN_GROUPS =
      ImmutableSet.of(
          "sở", "ban", "bộ", "ngành", "phòng", "khoa", "đội", "tổ", "xã", "phường", "huyện", "quận",
          "tỉnh", "trường", "hội", "viện", "vụ", "cục", "thôn", "trạm", "cụm");

  private static final ImmutableSet<String> TWO_WORDS =
      ImmutableSet.of(
          "ủy ban",
          "hội đồng",
          "công an",
          "quân đội",
          "bộ đội",
          "văn phòng",
          "trung tâm",
          "chi cục",
          "tổng cục",
          "chi nhánh",
          "chi bộ",
          "đảng bộ",
          "đảng ủy",
          "tỉnh ủy",
          "thành ủy",
          "huyện ủy",
          "cấp ủy",
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
          "huyện đoàn",
          "công đoàn",
          "đoàn thể",
          "viện kiểm",
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
          "giám đốc",
          "hiệu trưởng",
          "chủ tịch",
          "bộ trưởng",
          "thống đốc",
          "chánh văn",
          "chánh thanh",
          "trưởng phòng",
          "trưởng ban",
          "trưởng các",
          "phó giám",
          "phó chủ",
          "đồng chí",
          "lãnh đạo",
          "thường trực",
          "nhà trường",
          "nhà hát",
          "bảo tàng",
          "thư viện",
          "cổng thông",
          "công chức",
          "tổ chức",
          "chính quyền",
          "thành viên",
          "hải quan",
          "thống kê",
          "ngành y");

  private static final ImmutableSet<String> ONE_WORD =
      ImmutableSet.of("sở", "ubnd", "hđnd", "ubmttq", "mttq", "bhxh", "vp", "cục", "trạm");

  /** Nouns that also begin other words: what must not follow them. */
  private static final ImmutableSetMultimap<String, String> NOT_BEFORE =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("bộ", "máy", "tiêu", "tài", "câu", "thủ", "quy", "môn", "công", "luật", "sách")
          .putAll("ban", "hành", "bố", "đầu", "ngày", "đêm", "sơ")
          .putAll(
              "phòng", "chống", "ngừa", "cháy", "bệnh", "dịch", "thủ", "hộ", "tránh", "họp", "học",
              "ở", "làm")
          .putAll(
              "hội", "nghị", "thảo", "thi", "diễn", "họp", "nhập", "trường", "đàm", "viên", "thao",
              "chợ", "tụ", "ý")
          .putAll("tổ", "chức", "ấm", "quốc", "tiên")
          .putAll("đoàn", "kết", "viên", "công")
          .putAll("vụ", "việc", "án", "mùa", "đông", "xuân", "hè", "thu")
          .putAll("viện", "phí", "trợ", "dẫn")
          .putAll("trường", "hợp", "kỳ", "học")
          .putAll("báo", "cáo", "chí", "động", "hiệu", "công", "giá")
          .putAll("khoa", "học", "giáo")
          .putAll("đài", "thọ")
          .putAll("quỹ", "đất", "tiền", "lương", "nhà")
          .putAll("đội", "ngũ", "hình")
          .putAll("thanh tra", "việc", "công", "các", "và")
          .build();

  private UnitNouns() {}

  /** The end of the noun that begins a unit's name at {@code at}; -1 if none does. */
  static int end(String text, int at) {
    int first = TaskWords.end(text, at);
    String one = TaskWords.lower(text, at, first);
    int second = TaskWords.skip(text, first);
    int secondEnd = TaskWords.end(text, second);
    String two = second == first ? "" : TaskWords.lower(text, second, secondEnd);
    if (isGroup(text, at)) {
      int inner = end(text, second);
      return inner >= 0 ? inner : IN_GROUPS.contains(two) ? secondEnd : -1;
    }
    if (TWO_WORDS.contains(one + " " + two)) {
      return secondEnd;
    }
    if (one.equals("thanh") && two.equals("tra")) {
      return isFollowed("thanh tra", text, secondEnd) ? secondEnd : -1;
    }
    if (ONE_WORD.contains(one)) {
      return first;
    }
    return NOT_BEFORE.containsKey(one) && !two.isEmpty() && !NOT_BEFORE.containsEntry(one, two)
        ? first
        : -1;
  }

  private static boolean isFollowed(String noun, String text, int end) {
    int next = TaskWords.skip(text, end);
    String word = TaskWords.lower(text, next, TaskWords.end(text, next));
    return !word.isEmpty() && next > end && !NOT_BEFORE.containsEntry(noun, word);
  }

  /** Whether words such as "các" make a group of units there. */
  static boolean isGroup(String text, int at) {
    return GROUP_WORDS.contains(TaskWords.lower(text, at, TaskWords.end(text, at)));
  }

  /** Whether a noun for units stands there without a name, as "ngành" in "sở, ngành". */
  static boolean isPlain(String text, int at) {
    return IN_GROUPS.contains(TaskWords.lower(text, at, TaskWords.end(text, at)));
  }

  /** Whether verbs may belong to a name right after that noun, as in "Ban chỉ đạo". */
  static boolean mayBeNamedByVerb(String noun) {
    return NOT_BEFORE.containsKey(noun)
        || noun.equals("trung tâm")
        || noun.equals("văn phòng")
        || noun.equals("hội đồng")
        || noun.equals("bộ phận")
        || noun.equals("chi cục")
        || noun.equals("cục");
  }
}
