package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the words that pass difficulties up (khó khăn, vướng mắc) in a sentence. */
final class DifficultyWords {
  private static final int NEAR = 24;

  private static final List<String> NOUNS =
      List.of("khó khăn", "vướng mắc", "bất cập", "phát sinh", "vấn đề mới", "cần sửa");

  private static final ImmutableSet<String> ADDRESSES =
      ImmutableSet.of("về", "cho", "gửi", "đến", "tới", "với", "lên", "báo", "cáo", "qua", "ánh");

  private DifficultyWords() {}

  /** Whether a text has a word for difficulties at all. */
  static boolean mayStand(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return NOUNS.stream().anyMatch(lower::contains);
  }

  /**
   * Where the clause begins: at "nếu", "khi", "trường hợp" before a difficulty with a verb that
   * passes it up behind; the number of tokens when there is none.
   */
  static int start(SentenceTokens tokens) {
    int condition = -1;
    for (int p = 0; p < tokens.size(); p++) {
      if (isCondition(tokens, p) && (condition < 0 || p - condition >= NEAR)) {
        condition = p;
      }
      if (isPassedAtOnce(tokens, p)) {
        return p;
      }
      if (isSubject(tokens, p) && tokens.at(verb(tokens, p), "phản", "ánh")) {
        return p;
      }
      boolean near = condition >= 0 && p - condition < NEAR;
      if (near && isDifficulty(tokens, p) && passesUp(tokens, p)) {
        return condition;
      }
    }
    return tokens.size();
  }

  /** "kịp thời báo cáo … những khó khăn, vướng mắc". */
  private static boolean isPassedAtOnce(SentenceTokens tokens, int at) {
    boolean passes =
        tokens.at(at, "kịp", "thời")
            && (tokens.at(at + 2, "báo", "cáo") || tokens.at(at + 2, "phản", "ánh"));
    for (int p = at + 4; passes && p < at + 16; p++) {
      if (tokens.at(p, "kết", "quả")) {
        return false;
      }
      if (tokens.at(p, "khó", "khăn") || tokens.at(p, "vướng", "mắc")) {
        return true;
      }
    }
    return false;
  }

  /** "Khó khăn, vướng mắc … được phản ánh về", "…; có khó khăn thì phản ánh về". */
  private static boolean isSubject(SentenceTokens tokens, int at) {
    boolean noun = tokens.at(at, "khó", "khăn") || tokens.at(at, "vướng", "mắc");
    boolean met = tokens.at(at, "có", "khó", "khăn") || tokens.at(at, "có", "vướng", "mắc");
    return (noun && at == 0) || (met && tokens.at(at - 1, ";"));
  }

  private static boolean isCondition(SentenceTokens tokens, int p) {
    boolean process = tokens.at(p, "quá", "trình") && !tokens.at(p - 1, "trong");
    boolean inProcess = tokens.at(p, "trong", "quá", "trình");
    boolean ifAny = tokens.at(p, "nếu") && !tokens.at(p + 2, ")");
    return process
        || inProcess
        || ifAny
        || tokens.at(p, "trường", "hợp")
        || tokens.at(p, "khi", "có")
        || tokens.at(p, "khi", "gặp")
        || tokens.at(p, "mọi")
        || (tokens.at(p, "những") && p < 3);
  }

  private static boolean isDifficulty(SentenceTokens tokens, int p) {
    boolean noun =
        tokens.at(p, "khó", "khăn")
            || tokens.at(p, "vướng", "mắc")
            || tokens.at(p, "bất", "cập")
            || tokens.at(p, "phát", "sinh")
            || tokens.at(p, "vấn", "đề", "mới")
            || tokens.at(p, "nội", "dung", "cần", "sửa");
    return noun && isMet(tokens, p);
  }

  /** Whether the difficulty is met ("nếu có", "phát sinh", "gặp") rather than reported on. */
  private static boolean isMet(SentenceTokens tokens, int at) {
    for (int p = at; p >= 0 && at - p < 10; p--) {
      if (tokens.at(p, "báo", "cáo") || tokens.at(p, "kết", "quả")) {
        return false;
      }
      if (tokens.at(p, "có")
          || tokens.at(p, "gặp")
          || tokens.at(p, "phát", "sinh")
          || tokens.at(p, "nảy", "sinh")
          || tokens.at(p, "nếu")
          || tokens.at(p, "mọi")
          || tokens.at(p, "những")) {
        return true;
      }
    }
    return false;
  }

  private static boolean passesUp(SentenceTokens tokens, int from) {
    return verb(tokens, from) < tokens.size();
  }

  private static int verb(SentenceTokens tokens, int from) {
    for (int p = from; p < tokens.size(); p++) {
      if (tokens.at(p, "phản", "ánh")
          || tokens.at(p, "báo", "cáo")
          || tokens.at(p, "kiến", "nghị")
          || tokens.at(p, "đề", "xuất")
          || tokens.at(p, "thông", "tin")
          || tokens.at(p, "liên", "hệ")
          || tokens.at(p, "trao", "đổi")
          || tokens.at(p, "gửi")) {
        return p;
      }
    }
    return tokens.size();
  }

  /** To whom the clause that begins at {@code start} sends. */
  static Optional<String> to(SentenceTokens tokens, int start, KnownUnits known) {
    for (int p = verb(tokens, start); p < tokens.size(); p++) {
      if (tokens.at(p, "để") || tokens.at(p, ";")) {
        return Optional.empty();
      }
      if (ADDRESSES.contains(tokens.key(p)) && !ADDRESSES.contains(tokens.key(p + 1))) {
        Optional<PartyPhrase> party = PartyPhrase.at(tokens, p + 1, known);
        if (party.isPresent()) {
          return party.map(name -> name.written(tokens));
        }
      }
    }
    return Optional.empty();
  }
}
