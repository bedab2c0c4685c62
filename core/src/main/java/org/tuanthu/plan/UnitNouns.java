package org.tuanthu.plan;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/** The nouns with which names of units, offices and persons in office begin. */
final class UnitNouns {
  private static final ImmutableSet<String> GROUP_WORDS = words("các|mỗi|từng|mọi|những|toàn");

  private static final ImmutableSet<String> IN_GROUPS =
      words(
          "sở|ban|bộ|ngành|phòng|khoa|đội|tổ|xã|phường|huyện|quận|tỉnh|trường|hội|viện|vụ|cục|"
              + "thôn|trạm|cụm|chủ|hộ|cá|nhà|cấp|đặc|thị|đảng|đơn");

  private static final ImmutableSet<String> TWO_WORDS =
      words(
          "ủy ban|hội đồng|công an|quân đội|bộ đội|văn phòng|trung tâm|chi cục|tổng cục|"
              + "chi nhánh|chi bộ|đảng bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|cấp ủy|chi ủy|bệnh viện|"
              + "học viện|bộ phận|kho bạc|ngân hàng|liên đoàn|liên minh|liên hiệp|hiệp hội|mặt trận|"
              + "tỉnh đoàn|thành đoàn|huyện đoàn|công đoàn|đoàn thể|viện kiểm|tòa án|công ty|"
              + "tổng công|tập đoàn|doanh nghiệp|hợp tác|cơ quan|cơ sở|đơn vị|địa phương|lực lượng|"
              + "thủ trưởng|giám đốc|hiệu trưởng|chủ tịch|bộ trưởng|thống đốc|chánh văn|chánh thanh|"
              + "trưởng phòng|trưởng ban|trưởng các|phó giám|phó chủ|đồng chí|lãnh đạo|thường trực|"
              + "nhà trường|nhà hát|bảo tàng|thư viện|cổng thông|công chức|chính quyền|thành viên|"
              + "hải quan|hạt kiểm|đồn biên|đồn công|chi hội|chi đoàn|xã đoàn|câu lạc|tạp chí|"
              + "thông tấn|điện lực|nhà văn|nhà thiếu|nhà xuất|trưởng thôn|trưởng khoa|trưởng công|"
              + "giáo viên|tổng phụ|bí thư|kế toán|chủ nhiệm|ngành y|cấp trên|cấp có|thủ tướng|"
              + "phó thủ|phó hiệu|phó trưởng|phó bí|phó chánh|phó tổng|phó cục|phó viện|phó vụ|"
              + "phó ban|phó tổ|phó đội|phó khoa|chủ đầu|chủ tọa|chánh án|tổ trưởng|đội trưởng|"
              + "viện trưởng|cục trưởng|vụ trưởng|tổng giám|nhà thầu|nhà đầu|bảo hiểm|chính phủ|"
              + "quốc hội|người đứng|người sử|người được|người lao|người phụ|người có|thương nhân|"
              + "cán bộ|viên chức|ban chấp|trường học|cá nhân|nhân dân|hộ gia|kiểm toán|kiểm lâm|"
              + "quân khu|vp ubnd");

  private static final ImmutableSet<String> ONE_WORD =
      words("sở|ubnd|hđnd|ubmttq|ubmttqvn|mttq|bhxh|vks|vp|vpcp|bch|btv|bcđ|lđlđ");

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
          .putAll("đảng", "viên", "phí", "tính")
          .putAll("ngành", "nghề")
          .putAll("xã", "hội")
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

  private static final ImmutableSet<String> OFFICES = words("phó|trưởng|chánh|giám|chủ|bí|hiệu");

  private static final ImmutableSet<String> NUMBERED =
      words("số|vực|vùng|quận|phường|xã|tổ|đội|thôn|phố|cấp");

  private static final ImmutableSet<String> KINDS =
      words(
          "cơ quan|đơn vị|bộ phận|địa phương|lực lượng|cơ sở|thành viên|lãnh đạo|đồng chí|"
              + "doanh nghiệp");

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
    if (GROUP_WORDS.contains(one)) {
      int inner = GROUP_WORDS.contains(two) ? -1 : end(text, second);
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
    if (isCapital(text, at) && text.startsWith(", ", first)) {
      return NOT_BEFORE.containsKey(one) && isNoun(text, first + 2) ? first : -1;
    }
    boolean named = isName(text, second) || !NOT_BEFORE.containsEntry(one, two);
    return NOT_BEFORE.containsKey(one) && !two.isEmpty() && named ? first : -1;
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  /** Whether a word begins there with a capital that is not all capitals. */
  private static boolean isName(String text, int at) {
    return isCapital(text, at)
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1));
  }

  /** Whether a noun stands there, be it the beginning of another word. */
  private static boolean isNoun(String text, int at) {
    int end = TaskWords.end(text, at);
    String one = TaskWords.lower(text, at, end);
    return ONE_WORD.contains(one)
        || NOT_BEFORE.containsKey(one)
        || TWO_WORDS.contains(one + " " + TaskWords.lower(text, TaskWords.skip(text, end)));
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

  /** Whether a number after that word is a part of a name, as in "khu vực 3". */
  static boolean isNumbered(String word) {
    return NUMBERED.contains(word);
  }

  /** Whether the title of a person in office stands there. */
  static boolean isOffice(String text, int at) {
    return OFFICES.contains(TaskWords.lower(text, at));
  }

  /** Whether the name is of a place (xã) rather than of those who run it. */
  static boolean isPlace(String name) {
    return TaskWords.lower(name, 0).equals("xã");
  }

  /** Whether a name says which unit: not "đơn vị" alone. */
  static boolean isNamed(String name) {
    return end(name, 0) < name.length() || !KINDS.contains(TaskWords.lower(name, 0, name.length()));
  }
}
