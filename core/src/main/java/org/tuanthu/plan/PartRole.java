package org.tuanthu.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.text.VietnameseText;

/** What a part of a document is about, by its heading. */
enum PartRole {
  /** Purposes, requirements, scope: nothing to do. */
  SILENT,
  /** Organisation, funds, reports: tasks where somebody is told to act. */
  ASSIGNING,
  /** Content: every item is a task. */
  CONTENT,
  /** Not said: read as content, and its headings like those of the whole document. */
  OPEN;

  private static final int LONGEST = 200;
  private static final String SILENT_WORDS =
      "mục đích|yêu cầu|mục tiêu|chỉ tiêu|quan điểm|phương châm|nguyên tắc|phạm vi|đối tượng|thời gian|thời hạn"
          + "|tiến độ|địa điểm|thành phần|căn cứ|cơ sở pháp lý|cơ sở thực tiễn|sự cần thiết|ý nghĩa|đặc điểm"
          + "|bối cảnh|dự báo|tầm nhìn|định hướng|giải thích từ ngữ";
  private static final String ASSIGNING_WORDS =
      "tổ chức thực hiện|tổ chức triển khai|triển khai thực hiện|phân công|trách nhiệm|kinh phí|nguồn vốn"
          + "|chế độ thông tin|chế độ báo cáo|thông tin,? báo cáo|chế độ,|khen thưởng|hiệu lực|điều khoản";
  private static final String CONTENT_WORDS =
      "nội dung|nhiệm vụ|giải pháp|hoạt động|biện pháp|công việc|công tác trọng tâm";
  private static final Pattern PAST =
      Pattern.compile(
          "(?:tình hình|thực trạng|kết quả|đánh giá|tồn tại|hạn chế|khái quát|ưu điểm|thuận lợi|khó khăn|bài học)");
  private static final Pattern FIRST =
      Pattern.compile("(" + SILENT_WORDS + ")|(" + ASSIGNING_WORDS + ")|(" + CONTENT_WORDS + ")");
  private static final Pattern CONTENT_WORD = Pattern.compile(CONTENT_WORDS);

  /** The role of a part with that heading inside a part of this role. */
  PartRole inside(String heading) {
    if (this == SILENT || this == ASSIGNING || heading.isEmpty()) {
      return this;
    }
    String words = VietnameseText.fold(heading.substring(0, Math.min(heading.length(), LONGEST)));
    if (this == OPEN && PAST.matcher(words).lookingAt()) {
      return SILENT;
    }
    Matcher m = FIRST.matcher(words);
    if (!(this == OPEN ? m.find() : m.lookingAt())) {
      return this;
    }
    if (m.group(1) != null) {
      return CONTENT_WORD.matcher(words).find() ? CONTENT : SILENT;
    }
    return m.group(2) != null ? ASSIGNING : CONTENT;
  }

  /** Whether every item is a task. */
  boolean isContent() {
    return this == CONTENT || this == OPEN;
  }
}
