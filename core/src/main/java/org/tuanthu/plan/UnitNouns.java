package org.tuanthu.plan;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/** The nouns with which names of units begin. */
final class UnitNouns {
  private static final ImmutableSet<String> GROUP_WORDS = words("các|mỗi|từng|mọi|những");

  private static final ImmutableSet<String> IN_GROUPS =
      words(
          "sở|ban|bộ|ngành|phòng|khoa|đội|tổ|xã|phường|huyện|quận|tỉnh|trường|hội|viện|vụ|cục|"
              + "thôn|trạm|cụm|chủ|hộ|cá|nhà|cấp|đặc|thị");

  private static final ImmutableSet<String> TWO_WORDS =
      words(
          "ủy ban|hội đồng|công an|quân đội|bộ đội|văn phòng|trung tâm|chi cục|tổng cục|"
              + "chi nhánh|chi bộ|đảng bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|cấp ủy|bệnh viện|"
              + "học viện|bộ phận|kho bạc|ngân hàng|liên đoàn|liên minh|liên hiệp|hiệp hội|mặt trận|"
              + "tỉnh đoàn|thành đoàn|huyện đoàn|công đoàn|đoàn thể|viện kiểm|tòa án|công ty|"
              + "tổng công|tập đoàn|doanh nghiệp|hợp tác|cơ quan|cơ sở|đơn vị|địa phương|lực lượng|"
              + "thủ trưởng|giám đốc|hiệu trưởng|chủ tịch|bộ trưởng|thống đốc|chánh văn|chánh thanh|"
              + "trưởng phòng|trưởng ban|trưởng các|phó giám|phó chủ|đồng chí|lãnh đạo|thường trực|"
              + "nhà trường|nhà hát|bảo tàng|thư viện|cổng thông|công chức|chính quyền|thành viên|"
              + "hải quan|hạt kiểm|đồn biên|đồn công|chi hội|chi đoàn|xã đoàn|câu lạc|tạp chí|"
              + "thông tấn|điện lực|nhà văn|nhà thiếu|nhà xuất|trưởng thôn|trưởng khoa|trưởng công|"
              + "giáo viên|tổng phụ|bí thư|kế toán|chủ nhiệm|ngành y");

  private static final ImmutableSet<String> ONE_WORD = words("sở|ubnd|hđnd|ubmttq|mttq|bhxh|vp");

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
          .putAll("cục", "bộ", "diện")
          .putAll("trạm", "dừng", "trung")
          .putAll("quỹ", "đất", "tiền", "lương", "nhà")
          .putAll("đội", "ngũ", "hình")
          .putAll("cơ sở", "vật", "dữ", "pháp", "hạ", "lý", "khoa", "thực")
          .putAll("thanh tra", "việc", "công", "các", "và")
          .build();

  private static final ImmutableSet<String> KINDS =
      words(
          "cơ quan|đơn vị|bộ phận|địa phương|lực lượng|cơ sở|thành viên|lãnh đạo|đồng chí|"
              + "doanh nghiệp");

  private static final ImmutableSet<String> NAMED_BY_ACTS =
      words("ban|tổ|đoàn|đội|phòng|tâm|đồng|phận|cục|vụ");

  private static final ImmutableSet<String> ACTS =
      words(
          "chỉ đạo|tổ chức|quản lý|kiểm tra|giám sát|thanh tra|điều phối|hỗ trợ|tư vấn|"
              + "thẩm định|đào tạo|bồi dưỡng|thống kê|tuyên truyền|truyền thông|nghiên cứu|ứng dụng|"
              + "soạn thảo|hướng dẫn|tiếp nhận|khai thác|đánh giá|xử lý|vận động");

  private UnitNouns() {}

  private static ImmutableSet<String> words(String list) {
    return ImmutableSet.copyOf(Splitter.on('|').split(list));
  }

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
      int third = TaskWords.skip(text, secondEnd);
      String next = TaskWords.lower(text, third, TaskWords.end(text, third));
      return NOT_BEFORE.containsEntry(one + " " + two, next) ? -1 : secondEnd;
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

  /** Whether a name says which unit: not "đơn vị" alone. */
  static boolean isNamed(String name) {
    return end(name, 0) < name.length() || !KINDS.contains(TaskWords.lower(name, 0, name.length()));
  }

  /**
   * Whether the verb at {@code verb} belongs to the name whose noun ends before it, as in "Ban chỉ
   * đạo", "Đoàn kiểm tra".
   */
  static boolean isNamedBy(String text, int nounEnd, int verb) {
    int start = nounEnd;
    while (start > 0 && nounEnd - start < 8 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = TaskWords.end(text, verb);
    String act =
        TaskWords.lower(text, verb, end) + " " + TaskWords.lower(text, TaskWords.skip(text, end));
    return NAMED_BY_ACTS.contains(TaskWords.lower(text, start, nounEnd)) && ACTS.contains(act);
  }
}
