package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.tuanthu.period.Frequency;

/**
 * Words that say how often (tần suất): one, or several in a list such as "hằng tháng, quý và năm".
 *
 * @param from the first token
 * @param to after the last token
 * @param frequencies in the order of the words; empty for spans that have no frequency
 */
record FrequencyPhrase(int from, int to, List<Frequency> frequencies) {
  private static final ImmutableSet<String> MODIFIERS =
      ImmutableSet.of(
          "định", "kỳ", "kì", "tổng", "hợp", "sơ", "kết", "quả", "nhanh", "của", "cho", "theo",
          "công", "tác", "thống", "kê", "(");
  private static final ImmutableSet<String> NAMES_GOODS =
      ImmutableSet.of("ngân", "cửa", "đơn", "bán", "mặt", "khách", "mua", "nhà");
  private static final ImmutableSet<String> NOT_BEFORE_SPAN =
      ImmutableSet.of(
          "trong", "vòng", "hạn", "gian", "từ", "sau", "trên", "dưới", "quá", "ngày", "mùng", "/",
          "đủ", "khoảng", "thiểu", "đa", "đến", "-", "thêm");

  FrequencyPhrase {
    frequencies = ImmutableList.copyOf(frequencies);
  }

  /** The phrase that begins at {@code at}. */
  static Optional<FrequencyPhrase> at(SentenceTokens tokens, int at, boolean afterReport) {
    if (PeriodNoun.isEvery(tokens.key(at))) {
      return isGoods(tokens, at) ? Optional.empty() : list(tokens, at, at, false);
    }
    if (tokens.at(at, "định", "kỳ") || tokens.at(at, "định", "kì")) {
      return list(tokens, at, at + (tokens.at(at + 2, "(") ? 3 : 2), false);
    }
    if (tokens.at(at, "báo", "cáo")) {
      return list(tokens, at + 2, modified(tokens, at + 2), true);
    }
    if (tokens.at(at, "tổng", "kết") || tokens.at(at, "sơ", "kết")) {
      return afterReport ? list(tokens, at + 2, at + 2, true) : Optional.empty();
    }
    return isSpan(tokens, at, afterReport) ? list(tokens, at, at, false) : Optional.empty();
  }

  /** The phrase that begins at {@code at} where nouns such as "quý" alone name the report. */
  static Optional<FrequencyPhrase> bare(SentenceTokens tokens, int at) {
    return list(tokens, at, at, false);
  }

  private static boolean isGoods(SentenceTokens tokens, int at) {
    return tokens.at(at, "hàng") && NAMES_GOODS.contains(tokens.key(at - 1));
  }

  private static int modified(SentenceTokens tokens, int from) {
    int p = from;
    while (p - from < 6 && MODIFIERS.contains(tokens.key(p))) {
      p++;
    }
    return p;
  }

  /** Whether a number of months is there that is neither a date nor a span of work. */
  private static boolean isSpan(SentenceTokens tokens, int at, boolean afterReport) {
    if (Numerals.count(tokens, at) < 0 || NOT_BEFORE_SPAN.contains(tokens.key(at - 1))) {
      return false;
    }
    int noun = Numerals.end(tokens, at);
    if (tokens.at(noun, "lần")) {
      return true;
    }
    boolean often = tokens.at(noun + 1, "/", "lần") || tokens.at(noun + 2, "lần");
    return often || (afterReport && tokens.at(noun, "tháng"));
  }

  private static Optional<FrequencyPhrase> list(
      SentenceTokens tokens, int from, int first, boolean labelled) {
    Optional<FrequencyItem> item = FrequencyItem.at(tokens, first, labelled);
    if (item.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet.Builder<Frequency> all = ImmutableSet.builder();
    int end = first;
    while (item.isPresent()) {
      item.get().frequency().ifPresent(all::add);
      end = item.get().end();
      int next = FrequencyItem.afterSeparator(tokens, end);
      item = next > end ? FrequencyItem.at(tokens, next, false) : Optional.empty();
    }
    return Optional.of(new FrequencyPhrase(from, end, all.build().asList()));
  }

  /** Whether a medical check or a meeting of the Party is what is periodic there. */
  static boolean isCheck(SentenceTokens tokens, int at) {
    return tokens.at(at, "định")
        && (tokens.at(at - 1, "khám")
            || tokens.at(at - 2, "điều", "trị")
            || tokens.at(at - 2, "sức", "khỏe")
            || tokens.at(at - 2, "sinh", "hoạt")
            || tokens.at(at - 3, "sinh", "hoạt"));
  }
}
