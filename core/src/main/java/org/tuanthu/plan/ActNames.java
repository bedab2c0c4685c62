package org.tuanthu.plan;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/** Names of units that say what the unit does: "Phòng Quản lý giá", "Ban chỉ đạo". */
final class ActNames {
  /** The last syllables of nouns that acts may name. */
  private static final ImmutableSet<String> NOUNS =
      words("ban|tổ|đoàn|đội|phòng|tâm|đồng|phận|cục|vụ|viện|khoa|quỹ|trường");

  private static final ImmutableSet<String> NO_NOUNS = words("ủy ban|uỷ ban|văn phòng");

  private static final ImmutableSet<String> ACTS_OF_OFFICES = words("điều phối|đăng ký");

  private static final ImmutableSet<String> ACTS =
      words(
          "chỉ đạo|tổ chức|quản lý|kiểm tra|giám sát|thanh tra|điều phối|hỗ trợ|tư vấn|"
              + "thẩm định|đào tạo|bồi dưỡng|thống kê|tuyên truyền|truyền thông|nghiên cứu|ứng dụng|"
              + "soạn thảo|hướng dẫn|tiếp nhận|khai thác|đánh giá|xử lý|vận động|tổng hợp|"
              + "thông tin|trợ giúp|giúp việc|phát triển|kiểm soát|đăng ký|phổ biến|dịch vụ|"
              + "bảo vệ|bảo trì|kiểm định|kiểm nghiệm|giám định|giải quyết|xúc tiến|"
              + "chuyển đổi|hành chính|lưu trữ|xây dựng|đấu thầu|đấu giá|phục vụ|biên tập|thi đua|"
              + "khen thưởng|chuyển giao|phòng chống|phòng ngừa|quy hoạch|khuyến khích");

  /** Acts that say nothing without their object. */
  private static final ImmutableSet<String> WITH_OBJECT =
      words("quản lý|hỗ trợ|tư vấn|phát triển|kiểm soát|dịch vụ|kiểm định|xúc tiến|đăng ký");

  /** What a unit is told to do at once after its name. */
  private static final ImmutableSet<String> ORDERS =
      words("chủ trì|có trách|chịu trách|phối hợp|là đầu|là đơn|là cơ|chủ động");

  private ActNames() {}

  private static ImmutableSet<String> words(String list) {
    return ImmutableSet.copyOf(Splitter.on('|').split(list));
  }

  private static String pair(String text, int at) {
    int end = TaskWords.end(text, at);
    int next = TaskWords.skip(text, end);
    return next == end
        ? TaskWords.lower(text, at, end)
        : TaskWords.lower(text, at, end) + " " + TaskWords.lower(text, next);
  }

  /** The end of both syllables at {@code at}. */
  static int end(String text, int at) {
    return TaskWords.end(text, TaskWords.skip(text, TaskWords.end(text, at)));
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  static boolean isAct(String text, int at) {
    return ACTS.contains(pair(text, at));
  }

  /** Whether units whose noun ends there are named by acts. */
  static boolean mayName(String text, int nounEnd) {
    int start = TaskWords.back(text, nounEnd);
    String before = TaskWords.lower(text, TaskWords.back(text, Math.max(0, start - 1)), nounEnd);
    boolean office =
        before.equals("văn phòng")
            && ACTS_OF_OFFICES.contains(pair(text, TaskWords.skip(text, nounEnd)));
    boolean noun = NOUNS.contains(TaskWords.lower(text, start, nounEnd));
    return office || (noun && !NO_NOUNS.contains(before));
  }

  static boolean needsObject(String text, int at) {
    return WITH_OBJECT.contains(pair(text, at));
  }

  /**
   * Whether an act at {@code at} has no object of its own, so that it is the end of a name: an
   * order follows, or the text ends that is nothing but the name.
   */
  static boolean endsName(String text, int at, boolean nameAlone) {
    if (!isAct(text, at)) {
      return false;
    }
    int end = end(text, at);
    int next = TaskWords.skip(text, end);
    boolean listed = TaskWords.lower(text, next).equals("và");
    return next >= text.length()
        ? nameAlone
        : next > end
            && (ORDERS.contains(pair(text, next)) || (listed && isCapital(text, next + 3)));
  }
}
