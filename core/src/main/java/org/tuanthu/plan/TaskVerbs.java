package org.tuanthu.plan;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/** The words that end a unit's name and say what the unit does. */
final class TaskVerbs {
  private static final ImmutableSet<String> VERBS =
      words(
          "ban hành|biên soạn|biên tập|biểu dương|bàn giao|bám sát|báo cáo|bãi bỏ|bình chọn|"
              + "bình xét|bảo dưỡng|bảo quản|bảo trì|bảo vệ|bảo đảm|bắt đầu|bố trí|bồi dưỡng|"
              + "bổ nhiệm|bổ sung|cam kết|canh gác|chi trả|chia sẻ|chuyển|chuyển giao|chuẩn bị|"
              + "chú trọng|chăm lo|chấm|chấm dứt|chấn chỉnh|chấp hành|chỉ đạo|chỉnh lý|chỉnh trang|"
              + "chịu trách|chủ trì|chủ động|cung cấp|cung ứng|cài đặt|cách ly|cân đối|"
              + "có trách|công bố|công khai|căn cứ|cải tạo|cấp giấy|cấp phát|cập nhật|cắm|cắt giảm|"
              + "củng cố|cứu trợ|cử|di dời|duy trì|duyệt|dọn|giao|giám sát|"
              + "giám định|giúp|giải ngân|giải quyết|giảng dạy|giới thiệu|góp ý|gắn|gửi|"
              + "hoàn thiện|hoàn thành|huy động|hàng|hướng dẫn|hưởng ứng|hạn chế|hằng|họp|hỗ trợ|"
              + "hủy bỏ|in ấn|khai báo|khai thác|khen thưởng|khuyến khích|khám|khơi thông|khảo sát|"
              + "khẩn trương|khắc phục|khởi công|kiểm kê|kiểm tra|kiểm đếm|kiểm định|kiện toàn|"
              + "kê khai|kêu gọi|ký|ký kết|kết nối|kết thúc|kịp thời|liên hệ|liên kết|luân chuyển|"
              + "làm tốt|làm việc|lưu trữ|lấy|lấy mẫu|lập|lắng nghe|lắp đặt|lồng ghép|lựa chọn|"
              + "mua sắm|mời|mở|nghiêm túc|nghiên cứu|nghiệm thu|ngăn chặn|nhân rộng|nhập|nhắc nhở|"
              + "niêm yết|nâng cao|nâng cấp|nắm|nỗ lực|nộp|phun|phát dọn|phát hiện|phát huy|"
              + "phát hành|phát quang|phát sóng|phát động|phân bổ|phân công|phân cấp|phân loại|"
              + "phân luồng|phân tích|phê duyệt|phòng ngừa|phản ánh|phấn đấu|phối hợp|phổ biến|"
              + "phổ cập|phụ trách|phục vụ|quan tâm|quy định|quyết toán|quyết tâm|quyết định|"
              + "quán triệt|quản lý|quảng bá|ra|rà soát|rèn luyện|rút|rút ngắn|siết chặt|soạn thảo|"
              + "sơ kết|sơ tán|sắp xếp|sẵn sàng|số hóa|sử dụng|sửa chữa|sửa đổi|tham dự|tham gia|"
              + "tham mưu|thanh toán|thanh tra|thay thế|theo dõi|thiết kế|thiết lập|thu gom|thu hút|"
              + "thu hồi|thu thập|thuê|thành lập|tháo gỡ|thông báo|thăm hỏi|thường xuyên|thảo luận|"
              + "thẩm tra|thẩm định|thể hiện|thống kê|thống nhất|thụ lý|thực hiện|tiêm|tiến hành|"
              + "tiếp nhận|tiếp tục|tiếp xúc|tra cứu|trang bị|trao tặng|trao đổi|treo|triển khai|"
              + "truy vết|truyền thông|trình|trưng bày|trồng|trợ giúp|trực tiếp|tuyên truyền|"
              + "tuyển dụng|tuyển sinh|tuân thủ|tuần tra|tìm hiểu|tích cực|tích hợp|tính toán|"
              + "tôn vinh|tăng cường|tư vấn|tạm ứng|tạo điều|tập huấn|tập trung|tặng|tổ chức|"
              + "tổng hợp|tổng kết|viết|vào cuộc|vận chuyển|vận hành|vận động|vệ sinh|xem xét|"
              + "xác định|xây dựng|xét|xúc tiến|xếp loại|xử lý|yêu cầu|ôn tập|điều chỉnh|điều hành|"
              + "điều phối|điều tra|điều động|đo đạc|đào tạo|đánh giá|đình chỉ|đón tiếp|đôn đốc|đăng|"
              + "đăng ký|đăng tải|đưa|đưa tin|đảm bảo|đảm nhiệm|đấu giá|đấu thầu|đấu tranh|đầu mối|"
              + "đẩy mạnh|đề nghị|đề xuất|định hướng|định kỳ|đối chiếu|đối thoại|đồng thời|đổi mới|"
              + "động viên|ưu tiên|ứng dụng|dựng|soạn|vẽ|quét|chụp|quay|dán|chọn|tải|gieo|tưới|sửa|"
              + "lắp|đắp|mua|ghi|đặt|nấu|thả|khử trùng|khởi động|khởi tạo|ghi hình|quyên góp|ủng hộ|"
              + "giao lưu|tham quan|gia cố|nạo vét|tu sửa|tháo dỡ|xác minh|xác nhận|chuẩn hóa|hoàn trả");

  private static final ImmutableSet<String> STOPS =
      words(
          "là|làm|để|nhằm|khi|nếu|theo|trong|tại|từ|đến|đã|sẽ|phải|cần|được|bị|có|về|cùng|với|đúng|cho|trên cơ|trên"
              + " tinh|do|như|vào|hoặc|tự kiểm|tự đánh|tự rà|tự tổ|tự túc|không|chưa|đang|luôn|bằng|qua|thông qua|ngoài|trước|sau|trở|mà|này|diễn ra|nơi|"
              + "kết quả|tình hình|tiến độ|số liệu|số lượng|danh sách|danh mục|nội dung|những|việc|"
              + "một|biết|nêu|nghe|năm|ngày|tháng|quý|hồ sơ|dự kiến|dự thảo|đối với|gồm|bao gồm|"
              + "cũng|thì|tới|lên|đột xuất|ngay|chậm nhất|ý kiến");

  /** Among those the second syllables of words, as in "Thiết bị". */
  private static final ImmutableSet<String> SECOND = words("làm|tại|bị|lên|việc|năm");

  private static final ImmutableSet<String> PERIODS = words("giờ|ngày|tuần|tháng|quý|năm|lần|kỳ");

  private static final ImmutableSet<String> CONTINUES =
      words("việc làm|có liên|có thẩm|có chức|trong ngành|trong toàn|trong tỉnh|trong cơ");

  /** "tổ chức" before these is a body, not an act. */
  private static final ImmutableSet<String> BODIES =
      words(
          "có liên|liên quan|khác|cá nhân|chính trị|đoàn thể|tôn giáo|xã hội|quần chúng|thành viên|kinh tế|tín"
              + " dụng|hữu nghị|phi chính|đảng|cơ sở");

  private TaskVerbs() {}

  private static ImmutableSet<String> words(String list) {
    return ImmutableSet.copyOf(Splitter.on('|').split(list));
  }

  /** Whether the lower-case word at {@code at} begins a verb. */
  static boolean isVerb(String text, int at) {
    return holds(VERBS, text, at);
  }

  /** Whether a noun for a span of time stands there. */
  static boolean isPeriod(String text, int at) {
    return PERIODS.contains(TaskWords.lower(text, at));
  }

  /** Whether a verb of one syllable stands there. */
  static boolean isShort(String text, int at) {
    return VERBS.contains(TaskWords.lower(text, at));
  }

  /** The end of the verb of two syllables at {@code at}; -1 without one. */
  static int longEnd(String text, int at) {
    int end = TaskWords.end(text, at);
    int next = TaskWords.skip(text, end);
    String two = TaskWords.lower(text, at, end) + " " + TaskWords.lower(text, next);
    return VERBS.contains(two) ? TaskWords.end(text, next) : -1;
  }

  /** Whether words at {@code at} end a name that may be the second half of a word in it. */
  static boolean isLongStop(String text, int at) {
    int end = TaskWords.end(text, at);
    String two =
        TaskWords.lower(text, at, end) + " " + TaskWords.lower(text, TaskWords.skip(text, end));
    String one = TaskWords.lower(text, at, end);
    boolean alone = STOPS.contains(one) && !SECOND.contains(one);
    return (alone || VERBS.contains(two) || STOPS.contains(two)) && isStop(text, at);
  }

  /** Whether the lower-case word at {@code at} ends a name. */
  static boolean isStop(String text, int at) {
    return !holds(CONTINUES, text, at) && (holds(VERBS, text, at) || holds(STOPS, text, at));
  }

  private static boolean holds(ImmutableSet<String> set, String text, int at) {
    int end = TaskWords.end(text, at);
    int next = TaskWords.skip(text, end);
    boolean organises =
        TaskWords.lower(text, at, end).equals("tổ") && TaskWords.lower(text, next).equals("chức");
    return !(organises && isBody(text, at, TaskWords.end(text, next))) && holdsWords(set, text, at);
  }

  private static boolean isBody(String text, int at, int end) {
    int next = TaskWords.skip(text, end);
    boolean ends = next >= text.length() || !Character.isLetterOrDigit(text.charAt(next));
    boolean listed = text.startsWith(", ", at - 2) || text.startsWith(" và ", at - 4);
    return (ends || next == end) ? listed : holdsWords(BODIES, text, next);
  }

  private static boolean holdsWords(ImmutableSet<String> set, String text, int at) {
    int end = TaskWords.end(text, at);
    String one = TaskWords.lower(text, at, end);
    return set.contains(one)
        || set.contains(one + " " + TaskWords.lower(text, TaskWords.skip(text, end)));
  }
}
