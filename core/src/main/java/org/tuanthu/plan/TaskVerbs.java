package org.tuanthu.plan;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/** The words that end a unit's name and say what the unit does. */
final class TaskVerbs {
  private static final ImmutableSet<String> VERBS =
      words(
          "bám sát|ban hành|báo cáo|bảo đảm|biên soạn|biên tập|bố trí|bổ sung|bồi dưỡng|căn cứ|cân đối|cập nhật|chấp"
              + " hành|chấn chỉnh|chỉ đạo|chịu trách|chủ động|chủ trì|chú trọng|chuẩn bị|có trách|công bố|công"
              + " khai|củng cố|cung cấp|duy trì|đánh giá|đào tạo|đảm bảo|đảm nhiệm|đăng tải|đăng ký|đẩy mạnh|đầu"
              + " mối|đề xuất|đề nghị|điều phối|điều tra|định hướng|định kỳ|đôn đốc|đồng thời|đổi mới|giám sát|giới"
              + " thiệu|giúp|hoàn thành|hoàn thiện|hỗ trợ|hướng dẫn|huy động|khai thác|khẩn trương|khảo sát|khuyến"
              + " khích|kiểm tra|kiện toàn|kịp thời|lập|liên hệ|lồng ghép|lựa chọn|nâng cao|nắm|nghiêm túc|nghiên"
              + " cứu|niêm yết|phân bổ|phân công|phản ánh|phát động|phát huy|phát hành|phê duyệt|phối hợp|phổ biến|phụ"
              + " trách|phục vụ|quan tâm|quán triệt|quản lý|quy định|quyết định|rà soát|sắp xếp|soạn thảo|sơ kết|sử"
              + " dụng|tạo điều|tăng cường|tập huấn|tập trung|tham dự|tham gia|tham mưu|thành lập|thẩm định|thẩm"
              + " tra|thanh tra|theo dõi|thống kê|thống nhất|thông báo|thu thập|thường xuyên|thực hiện|tích cực|tiếp"
              + " nhận|tiếp tục|tiến hành|tổ chức|tổng hợp|tổng kết|trình|triển khai|truyền thông|tuyên truyền|tư"
              + " vấn|ứng dụng|ưu tiên|vận động|vận hành|xác định|xây dựng|xem xét|xử lý|yêu cầu|chi trả|quyết"
              + " toán|thanh toán|cấp phát|đưa|gửi|ký|mời|mở|nộp|rút|ra|viết|lấy|chuyển|cử|gắn|hằng|hàng");

  private static final ImmutableSet<String> STOPS =
      words(
          "là|làm|để|nhằm|khi|nếu|theo|trong|tại|từ|đến|đã|sẽ|phải|cần|được|bị|có|về|cùng|với|đúng|cho|trên cơ|trên"
              + " tinh|do|như|vào|hoặc|tự|không|chưa|đang|luôn|bằng|qua|thông qua|ngoài|trước|sau|trở|mà|này");

  private static final ImmutableSet<String> CONTINUES =
      words("có liên|trong ngành|trong toàn|trong tỉnh|trong cơ|được phân|được giao");

  private TaskVerbs() {}

  private static ImmutableSet<String> words(String list) {
    return ImmutableSet.copyOf(Splitter.on('|').split(list));
  }

  /** Whether the lower-case word at {@code at} begins a verb. */
  static boolean isVerb(String text, int at) {
    return holds(VERBS, text, at);
  }

  /** Whether the lower-case word at {@code at} ends a name. */
  static boolean isStop(String text, int at) {
    return !holds(CONTINUES, text, at) && (holds(VERBS, text, at) || holds(STOPS, text, at));
  }

  private static boolean holds(ImmutableSet<String> set, String text, int at) {
    int end = TaskWords.end(text, at);
    String one = TaskWords.lower(text, at, end);
    return set.contains(one)
        || set.contains(one + " " + TaskWords.lower(text, TaskWords.skip(text, end)));
  }
}
