package org.tuanthu.document;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a line says something: it has a verb of office, a citation or a date, or opens a part.
 */
final class Substance {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?U)\\d\\s?/\\s?\\d|\\d\\s?/\\s?\\p{Lu}|\\d\\s?-\\s?\\p{Lu}\\p{L}{0,5}\\s?/|\\bngày\\b|\\btháng\\b|\\bquý\\b|\\bnăm\\b");

  private static final Pattern VERB =
      Pattern.compile(
          "(?U)\\b(báo cáo|ban hành|bảo đảm|bố trí|bổ sung|cập nhật|căn cứ|chấp hành|chỉ đạo|chịu|cho|chủ trì|chuẩn bị"
              + "|công bố|cử|đảm bảo|đánh giá|đề nghị|đề xuất|điều chỉnh|đôn đốc|gồm|giao|giám sát|gửi|hoàn thành|hoàn thiện"
              + "|hướng dẫn|kiểm tra|là|lập|lấy|mời|nâng cao|nộp|phải|phân công|phát động|phê duyệt|phối hợp|phổ biến|quán triệt"
              + "|quy định|quyết định|rà soát|sửa đổi|tăng cường|tập huấn|tham gia|tham mưu|thanh tra|theo dõi|thẩm định"
              + "|thông báo|thống kê|thu|thực hiện|tiếp nhận|tổ chức|tổng hợp|tổng kết|triển khai|trình|tuyên truyền"
              + "|tuyển|vận hành|xây dựng|xử lý|yêu cầu)\\b");

  private Substance() {}

  /** Whether the line has a citation or a date. */
  static boolean isDatedOrCited(String line) {
    return NUMBERED.matcher(line).find();
  }

  static boolean isIn(String line) {
    return Label.of(line).isPresent()
        || isDatedOrCited(line)
        || VERB.matcher(line.toLowerCase(Locale.ROOT)).find();
  }
}
