package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule.InWords;

/**
 * Words that make a report one of occasion: "đột xuất", "khi có yêu cầu", "theo đề nghị", "ngay".
 *
 * @param from the first token
 * @param to after the last token
 * @param rank 0 for manner ("kịp thời"), 1 for "đột xuất", 2 for who or what asks
 */
record Occasion(int from, int to, int rank) {
  private static final ImmutableSet<String> NOUNS_OF_EVENTS =
      ImmutableSet.of("đề", "vụ", "việc", "tra", "cố", "huống", "sát", "sinh", "khăn", "họp");
  private static final ImmutableSet<String> OTHER_NEEDS =
      ImmutableSet.of("nhiệm", "công", "thực", "tại", "số", "chuyên", "về");

  /** The occasion that begins at {@code at}. */
  static Optional<Occasion> at(SentenceTokens tokens, int at) {
    if (tokens.at(at, "đột", "xuất")) {
      return NOUNS_OF_EVENTS.contains(tokens.key(at - 1))
          ? Optional.empty()
          : Optional.of(sudden(tokens, at));
    }
    int asked = asked(tokens, at);
    if (asked > at) {
      return Optional.of(new Occasion(at, asked, 2));
    }
    int manner = manner(tokens, at);
    return manner > at ? Optional.of(new Occasion(at, manner, 0)) : Optional.empty();
  }

  /** The words as a deadline that names no day. */
  Deadline deadline(SentenceTokens tokens) {
    String words = tokens.written(from, to);
    return new Deadline(words, Deadline.Kind.BY, new InWords(words));
  }

  /** Whether somebody's single request is meant, as in "theo yêu cầu của …". */
  boolean isRequest(SentenceTokens tokens) {
    return tokens.at(from, "theo");
  }

  private static Occasion sudden(SentenceTokens tokens, int at) {
    int p = at + 2;
    while (p - at < 4 && isJoint(tokens.key(p))) {
      p++;
    }
    int asked = asked(tokens, p);
    return asked > p ? new Occasion(at, asked, 2) : new Occasion(at, at + 2, 1);
  }

  private static boolean isJoint(String key) {
    return switch (key) {
      case "(", ",", "hoặc", "và", "/" -> true;
      default -> false;
    };
  }

  private static int asked(SentenceTokens tokens, int at) {
    if (tokens.at(at, "khi", "cần")) {
      return tokens.at(at + 2, "thiết") ? at + 3 : at + 2;
    }
    boolean when = tokens.at(at, "khi") || tokens.at(at, "nếu");
    if (!when && !tokens.at(at, "theo")) {
      return at;
    }
    int p = at + 1;
    if (when) {
      p += tokens.at(p, "có") || tokens.at(p, "được") ? 1 : tokens.at(p, "nhận", "được") ? 2 : 0;
      p += tokens.at(p, "văn", "bản") ? 2 : 0;
    }
    boolean order = tokens.at(p, "chỉ", "đạo") && when && p > at + 1;
    boolean request = tokens.at(p, "yêu", "cầu") || tokens.at(p, "đề", "nghị");
    return order || (request && (when || !OTHER_NEEDS.contains(tokens.key(p + 2)))) ? p + 2 : at;
  }

  private static int manner(SentenceTokens tokens, int at) {
    boolean after = tokens.at(at - 2, "báo", "cáo");
    if (tokens.at(at, "kịp", "thời")) {
      boolean before =
          tokens.at(at + 2, "báo", "cáo")
              || tokens.at(at + 2, "tổng", "hợp", "báo", "cáo")
              || tokens.at(at + 2, "tổng", "hợp", ",", "báo", "cáo");
      return before || after ? at + 2 : at;
    }
    return tokens.at(at, "ngay") && (after || tokens.at(at + 1, "báo", "cáo")) ? at + 1 : at;
  }
}
