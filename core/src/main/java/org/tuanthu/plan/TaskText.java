package org.tuanthu.plan;

import java.util.regex.Pattern;

/** Texts among the tasks that are none. */
final class TaskText {
  private static final Pattern REMARK =
      Pattern.compile(
          "(?iu)trên đây là |\\([^()]{0,80}kèm theo[^()]{0,120}\\)[.;]?$|căn cứ (?:luật|nghị định|nghị quyết|quyết định|thông tư|kế hoạch|chỉ thị|công văn) "
              + "|(?:trong quá trình [^.;]{0,80}+)?,? ?nếu (?:có|phát sinh|gặp) [^.;]{0,30}(?:khó khăn|vướng mắc|vấn đề)"
              + "|trong quá trình [^.;]{0,120}(?:khó khăn|vướng mắc)");
  private static final Pattern REPORT =
      Pattern.compile("(?iu)(?:(?:định kỳ|hằng|hàng) [^.;]{0,60}|tổng hợp,? |gửi )?báo cáo ");

  private static final Pattern ONLY_REPORT =
      Pattern.compile(
          "(?iu)\\s{0,4}(?:,\\s)?(?:(?:có|chịu) trách nhiệm )?"
              + "(?:(?:định kỳ|hằng|hàng|ngày|tuần|tháng|quý|năm|sáu|\\d{1,2}|và|,)\\s?){0,9}"
              + "(?:tổng hợp(?:,| và)? )?(?:gửi )?báo cáo ");

  private static final Pattern IN_FORCE =
      Pattern.compile(
          "(?iu)(?:có|chịu) trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện) [^.;]{0,40}"
              + "(?:quyết định|nghị quyết|chỉ thị|thông tư|quy chế) này");
  private static final Pattern WORK =
      Pattern.compile("(?iu)(?<!\\p{L})(?:(?:giao|phân công) \\p{L}|chủ trì(?!\\p{L}))");

  private TaskText() {}

  /** A closing sentence, a legal basis, the clause on difficulties, or that on who carries out. */
  static boolean isRemark(String text) {
    return REMARK.matcher(text).lookingAt()
        || (text.contains(" này") && IN_FORCE.matcher(text).find());
  }

  /** A sentence that does nothing but ask for reports. */
  static boolean isReport(String text) {
    return REPORT.matcher(text).lookingAt();
  }

  /** Whether what the lead is told is a report and nothing else. */
  static boolean onlyReports(String text, Assignment assignment) {
    if (assignment.lead().isEmpty() || text.indexOf(';') >= 0 || text.indexOf(". ") >= 0) {
      return false;
    }
    String lead = assignment.lead().get();
    int end = text.indexOf(lead) + lead.length();
    return ONLY_REPORT.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether a text outside of all sections gives work, and does not merely exhort. */
  static boolean givesWork(String text) {
    return !isRemark(text) && WORK.matcher(text).find();
  }
}
