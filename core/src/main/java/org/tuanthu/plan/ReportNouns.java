package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Tells the noun "báo cáo", with which other work deals, from somebody's duty to report. */
final class ReportNouns {
  private static final int FAR = 60;
  private static final int NEAR = 7;

  /** Work on reports that others write, and nouns of which reports are an attribute. */
  private static final ImmutableSet<String> WORK =
      ImmutableSet.of(
          "rà soát",
          "bãi bỏ",
          "cắt giảm",
          "giảm tải",
          "kiểm tra",
          "thẩm định",
          "đánh giá",
          "công khai",
          "lưu trữ",
          "khai thác",
          "sử dụng",
          "tiếp nhận",
          "thẩm tra",
          "xem xét",
          "thông qua",
          "xử lý",
          "biên tập",
          "góp ý",
          "đôn đốc",
          "danh mục",
          "số hóa",
          "số hoá",
          "kỹ năng",
          "chất lượng");

  private static final ImmutableSet<String> FULFILMENT =
      ImmutableSet.of(
          "thực hiện", "chấp hành", "duy trì", "bảo đảm", "đảm bảo", "thiết lập", "tuân thủ");

  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of("định kỳ", "đột xuất", "thống kê", "chuyên đề");

  private static final ImmutableSet<String> STATES = ImmutableSet.of("còn", "chưa", "vẫn", "bị");

  private static final ImmutableSet<String> BODIES = ImmutableSet.of("tổ", "đoàn", "nhóm", "đội");

  private ReportNouns() {}

  /** Whether "báo cáo" at {@code at} is only spoken of. */
  static boolean isSpokenOf(SentenceTokens tokens, int at) {
    if (isState(tokens, at + 2)) {
      return true;
    }
    int regime = regime(tokens, at);
    if (regime >= 0) {
      return isTitled(tokens, regime, true) || !isFulfilled(tokens, regime);
    }
    int p = tokens.at(at - 1, "các") || tokens.at(at - 1, "những") ? at - 2 : at - 1;
    boolean system = tokens.at(p - 3, "hệ", "thống", "thông", "tin");
    boolean software = tokens.at(p - 1, "hệ", "thống") || tokens.at(p - 1, "phần", "mềm");
    boolean worked =
        WORK.contains(tokens.key(p - 1) + " " + tokens.key(p))
            && UnitNouns.end(tokens.text(), TaskWords.skip(tokens.text(), tokens.end(at + 1))) < 0
            && !isUnitBefore(tokens, p - 1);
    return system || software || worked || isTitled(tokens, at, false);
  }

  /** "Công tác báo cáo định kỳ còn chậm": how it is and not what is to be done. */
  private static boolean isState(SentenceTokens tokens, int after) {
    String kind = tokens.key(after) + " " + tokens.key(after + 1);
    boolean kept = KINDS.contains(kind) || tokens.at(after, "hằng") || tokens.at(after, "hàng");
    return STATES.contains(tokens.key(kept ? after + 2 : after));
  }

  /** "Phòng Quản lý chất lượng báo cáo": those words end a name. */
  private static boolean isUnitBefore(SentenceTokens tokens, int at) {
    for (int p = at - 1; p >= 0 && at - p < NEAR && tokens.isWord(p); p--) {
      Optional<PartyPhrase> party = PartyPhrase.at(tokens, p, KnownUnits.NONE);
      if (party.isPresent()) {
        return party.get().to() >= at + 2;
      }
    }
    return false;
  }

  /** Where "chế độ", "công tác" before the word begins; -1 without it. */
  private static int regime(SentenceTokens tokens, int at) {
    int p = at;
    p -= tokens.at(p - 1, ",") || tokens.at(p - 1, "và") ? 1 : 0;
    p = tokens.at(p - 2, "thông", "tin") ? p - 2 : at;
    boolean work = tokens.at(p - 2, "công", "tác") && !BODIES.contains(tokens.key(p - 3));
    boolean regime = work || tokens.at(p - 2, "chế", "độ");
    return regime ? p - 2 : -1;
  }

  /** Whether somebody is told to keep it, or it opens its clause. */
  private static boolean isFulfilled(SentenceTokens tokens, int regime) {
    if (!tokens.isWord(regime - 1) || (regime == 1 && tokens.at(0, "về"))) {
      return true;
    }
    for (int p = regime - 1; p >= 0 && regime - p < NEAR; p--) {
      if (tokens.at(p, "về") || tokens.at(p, ";")) {
        return false;
      }
      if (FULFILMENT.contains(tokens.key(p - 1) + " " + tokens.key(p))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands in the title of a plan: "ban hành Kế hoạch … thực hiện chế độ báo cáo". */
  private static boolean isTitled(SentenceTokens tokens, int at, boolean pastCommas) {
    for (int p = at - 1; p > 0 && at - p < FAR; p--) {
      boolean ends = tokens.at(p, ",") && !pastCommas;
      if (ends || tokens.at(p, ";") || isOrder(tokens, p)) {
        return false;
      }
      if (tokens.at(p, "kế", "hoạch")
          && (tokens.at(p - 2, "ban", "hành") || tokens.at(p - 2, "đây", "là"))) {
        return !tokens.at(p + 2, "này");
      }
    }
    return false;
  }

  private static boolean isOrder(SentenceTokens tokens, int at) {
    return tokens.at(at, "giao")
        || tokens.at(at, "đề", "nghị")
        || tokens.at(at, "yêu", "cầu")
        || tokens.at(at, "và", "báo")
        || tokens.at(at, "và", "gửi");
  }

  /** Whether the report is what comes out of a task: "Sản phẩm: Báo cáo …". */
  static boolean isResult(SentenceTokens tokens, int at) {
    if (!tokens.at(at - 1, ":") && !tokens.at(at - 1, "là") && !tokens.at(at - 1, "gồm")) {
      return false;
    }
    for (int p = at - 2; p >= 0 && at - p < NEAR; p--) {
      if (tokens.at(p, "sản", "phẩm") || tokens.at(p, "kết", "quả") || tokens.at(p, "đầu", "ra")) {
        return true;
      }
    }
    return false;
  }
}
