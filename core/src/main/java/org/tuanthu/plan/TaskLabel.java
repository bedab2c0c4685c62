package org.tuanthu.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words before a colon that say what follows about a task ("Đơn vị chủ trì: …").
 *
 * @param kind what is said
 * @param start of the label
 * @param end after the colon
 */
record TaskLabel(Kind kind, int start, int end) {

  /** What a label introduces. */
  enum Kind {
    LEAD,
    EXECUTING,
    COORDINATING,
    DUE,
    RESULT,
    /** The task itself (nhiệm vụ, nội dung). */
    TASK,
    /** Place, funds, form and the like. */
    OTHER
  }

  private static final String WHO =
      "(?:đơn vị|cơ quan|bộ phận|phòng|ban|người|cán bộ)(?:,? tổ chức|, cá nhân)? ";
  private static final String DOING =
      "(?: (?:hoàn thành|thực hiện|tổ chức|triển khai|dự kiến|bắt đầu|kết thúc|báo cáo|xây dựng|ban hành|tham mưu"
          + "|trình|đầu ra|cần đạt|đạt được|công việc|chính|cụ thể)){0,3}+";
  private static final String REST = "(?: [^:.;,()\\d]{1,24}+)?";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:"
              + ("(?<lead>"
                  + WHO
                  + "(?:được (?:giao|phân công) )?chủ trì"
                  + REST
                  + "|chủ trì"
                  + DOING
                  + ")")
              + ("|(?<executing>" + WHO + "(?:thực hiện|phụ trách|đầu mối|tham mưu)" + REST)
              + ("|(?:phụ trách|phân công|giao|trách nhiệm)" + DOING + ")")
              + ("|(?<coordinating>" + WHO + "phối hợp" + REST + "|phối hợp" + DOING + ")")
              + ("|(?<due>(?:thời gian|thời hạn|tiến độ|thời điểm|hạn)" + DOING + "|hoàn thành)")
              + ("|(?<result>(?:dự kiến )?(?:sản phẩm|kết quả|đầu ra)(?:,? (?:và )?(?:sản phẩm|kết quả))?"
                  + DOING
                  + ")")
              + "|(?<task>(?:nhiệm vụ|nội dung|công việc)(?: [^:.;,()\\d]{1,24}+)?)"
              + "|(?<other>(?:(?:nguồn )?kinh phí|địa điểm|hình thức|thành phần|đối tượng|số lượng|quy mô|phương thức"
              + ("|chủ đề|dự toán|phạm vi)" + REST)
              + "|mục đích|mục tiêu|yêu cầu|ghi chú|nguồn lực|cơ quan chỉ đạo|danh nghĩa tổ chức)"
              + ")\\s{0,2}:\\s*+");
  private static final Pattern CLAUSE = Pattern.compile("[.;(]\\s{0,4}|,\\s{1,4}");
  private static final Pattern PART = Pattern.compile("(?iu)phân công|trách nhiệm|giao|phụ trách");
  private static final int LONGEST_HEADING = 60;
  private static final int MOST_CLAUSES = 300;

  /** The label with which the text begins. */
  static Optional<TaskLabel> opening(String text) {
    return at(text, 0);
  }

  /**
   * The label that a numbered heading is, with or without a colon: it says something about the
   * tasks before. "Phân công thực hiện" alone heads a part of its own.
   */
  static Optional<TaskLabel> heading(String words) {
    boolean alone = words.length() <= LONGEST_HEADING && words.indexOf(':') < 0;
    String text = alone ? words + ":" : words;
    return at(text, 0)
        .filter(TaskLabel::isAside)
        .filter(l -> l.end < text.length() || !(l.kind == Kind.OTHER || isPart(text)));
  }

  private static boolean isPart(String text) {
    return PART.matcher(text).lookingAt();
  }

  /** The first label after {@code from} that begins a clause. */
  static Optional<TaskLabel> next(String text, int from) {
    Matcher clause = CLAUSE.matcher(text);
    boolean more = from <= text.length() && clause.find(from);
    for (int i = 0; more && i < MOST_CLAUSES; i++) {
      Optional<TaskLabel> label = at(text, clause.end());
      if (label.isPresent()) {
        return label;
      }
      more = clause.find();
    }
    return Optional.empty();
  }

  private static Optional<TaskLabel> at(String text, int start) {
    Matcher m = LABEL.matcher(text).region(start, text.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    Kind kind =
        m.group("lead") != null
            ? Kind.LEAD
            : m.group("executing") != null
                ? Kind.EXECUTING
                : m.group("coordinating") != null
                    ? Kind.COORDINATING
                    : m.group("due") != null
                        ? Kind.DUE
                        : m.group("result") != null
                            ? Kind.RESULT
                            : m.group("task") != null ? Kind.TASK : Kind.OTHER;
    return Optional.of(new TaskLabel(kind, start, m.end()));
  }

  /** Whether the label says something about a task that stands elsewhere. */
  boolean isAside() {
    return kind != Kind.TASK;
  }
}
