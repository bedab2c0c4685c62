package org.tuanthu.plan;

import java.util.regex.Pattern;

/** Texts among the tasks that are none. */
final class TaskText {
  private static final Pattern REMARK =
      Pattern.compile(
          "(?iu)trên đây là |căn cứ (?:luật|nghị định|nghị quyết|quyết định|thông tư|kế hoạch|chỉ thị|công văn) "
              + "|(?:trong quá trình [^.;]{0,80}+)?,? ?nếu (?:có|phát sinh|gặp) [^.;]{0,30}(?:khó khăn|vướng mắc|vấn đề)"
              + "|trong quá trình [^.;]{0,120}(?:khó khăn|vướng mắc)");
  private static final Pattern REPORT =
      Pattern.compile("(?iu)(?:(?:định kỳ|hằng|hàng) [^.;]{0,60}|tổng hợp,? |gửi )?báo cáo ");

  private TaskText() {}

  /** A closing sentence, a legal basis, or the clause on difficulties (khó khăn, vướng mắc). */
  static boolean isRemark(String text) {
    return REMARK.matcher(text).lookingAt();
  }

  /** A sentence that does nothing but ask for reports. */
  static boolean isReport(String text) {
    return REPORT.matcher(text).lookingAt();
  }
}
