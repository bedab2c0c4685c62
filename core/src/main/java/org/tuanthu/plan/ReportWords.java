package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;

/** Tells reporting (báo cáo) from documents and people whose name begins with that word. */
final class ReportWords {
  private static final int NEAR = 14;

  /** What makes "báo cáo" the name of another kind of document. */
  private static final ImmutableSetMultimap<String, String> OTHER_DOCUMENTS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("viên", "")
          .putAll("này", "")
          .putAll("nghiên", "cứu")
          .putAll("kinh", "tế")
          .putAll("tài", "chính")
          .putAll("kiểm", "toán")
          .putAll("đánh", "giá tác")
          .putAll("thẩm", "định", "tra")
          .putAll("tiền", "khả")
          .putAll("đầu", "tư")
          .putAll("thuyết", "minh")
          .putAll("tham", "luận")
          .putAll("khoa", "học")
          .putAll("đề", "dẫn")
          .putAll("chính", "trị")
          .putAll("quyết", "toán")
          .putAll("thuế", "")
          .putAll("thường", "niên")
          .build();

  private static final ImmutableSet<String> MENTIONS =
      ImmutableSet.of("trong", "theo", "qua", "tại", "dung", "mẫu", "biểu", "cương", "từ", "bởi");
  private static final ImmutableSet<String> DENIALS = ImmutableSet.of("không", "chưa", "đã");
  private static final ImmutableSet<String> VERBS_OF_DENIAL =
      ImmutableSet.of("phải", "gửi", "nộp", "được", "có", "lập", "cần");

  private ReportWords() {}

  /** Whether a text has a word of reporting at all. */
  static boolean mayReport(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("cáo") || lower.contains("gửi");
  }

  /** What "báo cáo" at a token means for its sentence. */
  enum Use {
    /** Somebody reports. */
    REPORT,
    /** What a report is passed on for (để tổng hợp, báo cáo …). */
    PURPOSE,
    /** Another document, a mention, a denial. */
    NONE
  }

  /** The use of the words "báo cáo" at {@code at}. */
  static Use use(SentenceTokens tokens, int at) {
    if (isOtherDocument(tokens, at + 2)
        || isDenied(tokens, at)
        || isMention(tokens, at)
        || ReportNouns.isSpokenOf(tokens, at)) {
      return Use.NONE;
    }
    return isPurpose(tokens, at) ? Use.PURPOSE : Use.REPORT;
  }

  private static boolean isOtherDocument(SentenceTokens tokens, int at) {
    ImmutableSet<String> next = OTHER_DOCUMENTS.get(tokens.key(at));
    return (tokens.at(at, "số") && !tokens.isWord(at + 1))
        || next.contains("")
        || next.contains(tokens.key(at + 1))
        || next.contains(tokens.key(at + 1) + " " + tokens.key(at + 2));
  }

  private static boolean isDenied(SentenceTokens tokens, int at) {
    int p = at - 1;
    while (at - p < 4 && VERBS_OF_DENIAL.contains(tokens.key(p))) {
      p--;
    }
    return DENIALS.contains(tokens.key(p));
  }

  private static boolean isMention(SentenceTokens tokens, int at) {
    int p = tokens.at(at - 1, "các") || tokens.at(at - 1, "những") ? at - 2 : at - 1;
    boolean period = tokens.at(p, "kỳ") && !tokens.at(p - 1, "định");
    return MENTIONS.contains(tokens.key(p)) || period || tokens.at(p - 2, "trên", "cơ", "sở");
  }

  private static boolean isPurpose(SentenceTokens tokens, int at) {
    for (int p = at - 1; p >= 0 && at - p < NEAR; p--) {
      if (tokens.at(p, "để") || tokens.at(p, "phục", "vụ") || tokens.at(p, "làm", "cơ", "sở")) {
        return true;
      }
      if (tokens.at(p, ";") || tokens.at(p, ":")) {
        return false;
      }
    }
    return false;
  }
}
