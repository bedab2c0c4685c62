package org.tuanthu.plan;

import java.util.Optional;
import org.tuanthu.calendar.TimeLimit;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.DeadlineRule.InWords;
import org.tuanthu.period.DeadlineRule.Within;

/** Spans after an event (trong thời hạn 03 ngày làm việc). */
final class SpanWords {

  private SpanWords() {}

  /** The span that begins with "trong" at {@code at}. */
  static Optional<DeadlinePhrase> at(SentenceTokens tokens, int at) {
    int p = at + 1;
    boolean limit = tokens.at(p, "vòng") || tokens.at(p, "thời", "hạn");
    if (tokens.at(p, "vòng")) {
      p++;
    } else if (tokens.at(p, "thời", "hạn") || tokens.at(p, "thời", "gian")) {
      p += 2;
    }
    if (tokens.at(p, "tối", "đa") || tokens.at(p, "không", "quá")) {
      p += 2;
      limit = true;
    }
    boolean isLimit = limit;
    return counted(tokens, at, p).filter(phrase -> isLimit || hasEvent(tokens, phrase.to()));
  }

  private static boolean hasEvent(SentenceTokens tokens, int at) {
    return tokens.at(at, "kể", "từ")
        || tokens.at(at, ",", "kể", "từ")
        || tokens.at(at, "tính", "từ")
        || tokens.at(at, "từ", "khi")
        || tokens.at(at, "sau", "khi");
  }

  /** The number of days at {@code at}. */
  static Optional<DeadlinePhrase> counted(SentenceTokens tokens, int from, int at) {
    int count = Numerals.count(tokens, at);
    if (count < 1) {
      return Optional.empty();
    }
    int unit = Numerals.end(tokens, at);
    boolean working = tokens.at(unit + 1, "làm", "việc");
    int end = working ? unit + 3 : unit + 1;
    return switch (tokens.key(unit)) {
      case "ngày" -> {
        TimeLimit.Unit days = working ? TimeLimit.Unit.WORKING_DAYS : TimeLimit.Unit.DAYS;
        yield Optional.of(
            DeadlinePhrase.within(from, end, new Within(TimeLimit.of(count, days)), false));
      }
      case "giờ", "tuần", "tháng" -> {
        DeadlineRule words = new InWords(tokens.written(from, end));
        yield Optional.of(DeadlinePhrase.within(from, end, words, false));
      }
      default -> Optional.empty();
    };
  }
}
