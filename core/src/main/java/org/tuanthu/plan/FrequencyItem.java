package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tuanthu.period.Frequency;

/**
 * One member of a list of frequencies.
 *
 * @param end after its last token
 * @param frequency empty for spans that have none, such as five years
 */
record FrequencyItem(int end, Optional<Frequency> frequency) {
  private static final ImmutableSet<String> NOT_AFTER_NOUN =
      ImmutableSet.of(
          "sau", "nay", "trước", "học", "tiếp", "kế", "liền", "qua", "ngân", "này", "đó", "đầu",
          "cuối", "thứ");

  /**
   * The member at {@code at}.
   *
   * @param labelled whether a numbered period names the kind, as in "báo cáo quý I"
   */
  static Optional<FrequencyItem> at(SentenceTokens tokens, int at, boolean labelled) {
    if (PeriodNoun.isEvery(tokens.key(at))) {
      return every(tokens, at + 1);
    }
    if (tokens.at(at, "cả", "năm")) {
      return Optional.of(new FrequencyItem(at + 2, Optional.of(Frequency.ANNUAL)));
    }
    if (tokens.at(at, "nửa", "năm")) {
      return Optional.of(new FrequencyItem(at + 2, Optional.of(Frequency.SEMI_ANNUAL)));
    }
    return counted(tokens, at).or(() -> named(tokens, at, labelled));
  }

  private static Optional<FrequencyItem> every(SentenceTokens tokens, int at) {
    Optional<FrequencyItem> half =
        tokens.at(at, "nửa", "năm") ? at(tokens, at, false) : counted(tokens, at);
    if (half.isPresent()) {
      return half;
    }
    return PeriodNoun.of(tokens.key(at)).flatMap(noun -> times(tokens, at + 1, noun));
  }

  /** "năm một lần", or the noun alone. */
  private static Optional<FrequencyItem> times(SentenceTokens tokens, int at, PeriodNoun noun) {
    int times = Numerals.count(tokens, at);
    int end = times < 0 ? at : Numerals.end(tokens, at);
    if (times > 0 && tokens.at(end, "lần")) {
      return Optional.of(new FrequencyItem(end + 1, noun.times(times)));
    }
    return noun.every(1).map(often -> new FrequencyItem(at, Optional.of(often)));
  }

  private static Optional<FrequencyItem> counted(SentenceTokens tokens, int at) {
    int count = Numerals.count(tokens, at);
    if (count < 1) {
      return Optional.empty();
    }
    int next = Numerals.end(tokens, at);
    if (tokens.at(next, "lần")) {
      return perSpan(tokens, next + 1, count);
    }
    Optional<PeriodNoun> noun = PeriodNoun.of(tokens.key(next));
    if (noun.isEmpty() || noun.get() == PeriodNoun.PERIOD) {
      return Optional.empty();
    }
    int suffix = suffix(tokens, next + 1);
    boolean oft = tokens.at(suffix + 1, "lần");
    boolean isDate =
        suffix == next + 1 && (oft ? Numerals.count(tokens, suffix) : tokens.number(suffix)) >= 0;
    if (isDate && !oft) {
      return Optional.empty();
    }
    if (isDate && count == 1) {
      return times(tokens, next + 1, noun.get());
    }
    int end = isDate ? suffix + 2 : suffix;
    return Optional.of(new FrequencyItem(end, noun.get().every(count)));
  }

  /** "lần/năm", "lần mỗi quý", "lần trong năm". */
  private static Optional<FrequencyItem> perSpan(SentenceTokens tokens, int at, int times) {
    boolean joined =
        tokens.at(at, "/") || tokens.at(at, "trong") || PeriodNoun.isEvery(tokens.key(at));
    int noun = joined && Numerals.count(tokens, at + 1) == 1 ? at + 2 : at + 1;
    return joined
        ? PeriodNoun.of(tokens.key(noun))
            .map(span -> new FrequencyItem(noun + 1, span.times(times)))
        : Optional.empty();
  }

  /** After "/lần", "đầu năm 2025" and the like. */
  private static int suffix(SentenceTokens tokens, int at) {
    if (tokens.at(at, "/", "lần")) {
      return at + 2;
    }
    if (tokens.at(at, "đầu", "năm") || tokens.at(at, "cuối", "năm")) {
      return tokens.number(at + 2) >= 1900 ? at + 3 : at + 2;
    }
    return at;
  }

  private static Optional<FrequencyItem> named(SentenceTokens tokens, int at, boolean labelled) {
    Optional<PeriodNoun> noun = PeriodNoun.of(tokens.key(at));
    if (noun.isEmpty() || noun.get() == PeriodNoun.DAY || noun.get() == PeriodNoun.PERIOD) {
      return Optional.empty();
    }
    boolean numbered = tokens.number(at + 1) >= 0 || Numerals.quarter(tokens, at + 1) > 0;
    if (numbered && labelled) {
      return Optional.of(new FrequencyItem(at + 2, noun.get().every(1)));
    }
    boolean deadline =
        tokens.at(at + 1, "trước", "ngày")
            || (tokens.at(at + 1, "trước") && tokens.number(at + 2) >= 0);
    return numbered || (NOT_AFTER_NOUN.contains(tokens.key(at + 1)) && !deadline)
        ? Optional.empty()
        : times(tokens, at + 1, noun.get());
  }

  /** After the comma, "và" or "/" of a list, and after words that repeat its beginning. */
  static int afterSeparator(SentenceTokens tokens, int at) {
    int p = at;
    while (p - at < 3 && isSeparator(tokens.key(p))) {
      p++;
    }
    if (p == at) {
      return at;
    }
    boolean repeats =
        tokens.at(p, "định", "kỳ")
            || tokens.at(p, "báo", "cáo")
            || tokens.at(p, "tổng", "kết")
            || tokens.at(p, "sơ", "kết");
    return repeats ? p + 2 : p;
  }

  private static boolean isSeparator(String key) {
    return switch (key) {
      case ",", "và", "hoặc", "/", "hay", ";" -> true;
      default -> false;
    };
  }
}
