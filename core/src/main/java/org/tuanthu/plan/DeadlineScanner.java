package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.tuanthu.period.Deadline.Kind;

/** Finds the words that say by when, at one token of a sentence. */
final class DeadlineScanner {
  private static final int NEAR = 16;
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("là", "vào", "đến", "trong", "hết", ":", "gửi");
  private static final ImmutableSet<String> NO_LIMIT_BEFORE_DAY =
      ImmutableSet.of("từ", "đến", "hết", "kể", "tính", "sau", "trước", "và", "các");

  private final SentenceTokens tokens;

  DeadlineScanner(SentenceTokens tokens) {
    this.tokens = tokens;
  }

  /** The deadlines that begin at {@code at}: several when days share one "trước ngày". */
  List<DeadlinePhrase> at(int at) {
    Optional<DeadlinePhrase> first = first(at);
    if (first.isEmpty() || isCutOff(at)) {
      return List.of();
    }
    ImmutableList.Builder<DeadlinePhrase> all = ImmutableList.builder();
    Optional<DeadlinePhrase> next = first;
    while (next.isPresent()) {
      all.add(next.get());
      next = next.get().day().isPresent() ? listed(next.get()) : Optional.empty();
    }
    return all.build();
  }

  /** After the last token of a window of data (từ ngày … đến ngày …) at {@code at}; else that. */
  int afterWindow(int at) {
    if (!tokens.at(at, "từ")) {
      return at;
    }
    int first = DayWords.at(tokens, at + 1).map(DayWords::end).orElse(at);
    int to = first + (tokens.at(first, ",") ? 1 : 0);
    if (first == at || !tokens.at(to, "đến")) {
      return at;
    }
    int second = to + (tokens.at(to + 1, "hết") ? 2 : 1);
    return DayWords.at(tokens, second).map(DayWords::end).orElse(second);
  }

  private Optional<DeadlinePhrase> first(int at) {
    switch (tokens.key(at)) {
      case "trước" -> {
        return on(at, at + 1, Kind.BEFORE, false);
      }
      case "chậm", "muộn" -> {
        return tokens.at(at + 1, "nhất") ? atTheLatest(at, at + 2) : Optional.empty();
      }
      case "không" -> {
        return notLater(at);
      }
      case "vào" -> {
        return on(at, at + 1, Kind.BY, false)
            .map(p -> p.day().filter(d -> d.isDated() && !d.vague()).isPresent() ? p : weak(p));
      }
      case "trong" -> {
        return SpanWords.at(tokens, at).or(() -> inMonth(at));
      }
      case "là", ":" -> {
        return isLimitNear(at)
            ? DayWords.at(tokens, at + 1)
                .filter(day -> tokens.at(at + 1, "ngày") || day.isDated())
                .map(day -> DeadlinePhrase.of(at + 1, Kind.BY, day, false))
            : Optional.empty();
      }
      case "ngày" -> {
        return NO_LIMIT_BEFORE_DAY.contains(tokens.key(at - 1))
            ? Optional.empty()
            : on(at, at, Kind.BY, false).filter(p -> p.day().stream().anyMatch(this::recurs));
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private boolean recurs(DayWords day) {
    return day.year() == DayWords.ABSENT
        && day.tails().stream().anyMatch(tail -> tail.each() || tail.position() > 0);
  }

  private Optional<DeadlinePhrase> on(int from, int at, Kind kind, boolean weak) {
    return DayWords.at(tokens, at).map(day -> DeadlinePhrase.of(from, kind, day, weak));
  }

  private static DeadlinePhrase weak(DeadlinePhrase phrase) {
    return new DeadlinePhrase(
        phrase.from(), phrase.to(), phrase.kind(), phrase.day(), phrase.within(), true);
  }

  private Optional<DeadlinePhrase> atTheLatest(int from, int at) {
    int p = at;
    while (p - at < 3 && LINKS.contains(tokens.key(p))) {
      p++;
    }
    if (tokens.at(p, "trước")) {
      return on(from, p + 1, Kind.BEFORE, false);
    }
    int day = p;
    return on(from, day, Kind.BY, false).or(() -> SpanWords.counted(tokens, from, day));
  }

  private Optional<DeadlinePhrase> notLater(int at) {
    if (tokens.at(at + 1, "quá")) {
      return on(at, at + 2, Kind.BY, false).or(() -> SpanWords.counted(tokens, at, at + 2));
    }
    boolean later =
        (tokens.at(at + 1, "muộn") || tokens.at(at + 1, "chậm")) && tokens.at(at + 2, "hơn");
    return later ? on(at, at + 3, Kind.BY, false) : Optional.empty();
  }

  /** "trong tháng 11", "trong quý II": by its end, if nothing plainer is said. */
  private Optional<DeadlinePhrase> inMonth(int at) {
    return on(at, at + 1, Kind.BY, true)
        .filter(p -> p.day().filter(day -> day.day() == DayWords.ABSENT).isPresent());
  }

  /** "và 15/11", "và ngày 10 tháng 12", "và tháng 12" after a day. */
  private Optional<DeadlinePhrase> listed(DeadlinePhrase before) {
    int p = before.to();
    while (p - before.to() < 2 && (tokens.at(p, ",") || tokens.at(p, "và"))) {
      p++;
    }
    return p == before.to() ? Optional.empty() : goesOn(before, p);
  }

  /** The day at {@code at} that goes on with the list of another. */
  Optional<DeadlinePhrase> goesOn(DeadlinePhrase before, int at) {
    DayWords first = before.day().orElseThrow();
    boolean months = first.month() != DayWords.ABSENT;
    Optional<DayWords> month =
        months && !tokens.at(at + 1, "/") && !tokens.at(at + 1, "tháng")
            ? DayWords.inMonth(tokens, at, first.day())
            : Optional.empty();
    return month
        .or(
            () ->
                DayWords.at(tokens, at)
                    .filter(day -> day.day() != DayWords.ABSENT && day.isDated()))
        .map(day -> DeadlinePhrase.of(at, before.kind(), day, before.weak()));
  }

  private boolean isLimitNear(int at) {
    for (int p = at - 1; p >= 0 && at - p < NEAR; p--) {
      if (tokens.at(p, "hạn")
          || tokens.at(p, "thời", "gian", "gửi")
          || tokens.at(p, "thời", "gian", "nộp")
          || tokens.at(p, "thời", "gian", "báo")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the day closes the data (chốt số liệu) rather than the report. */
  private boolean isCutOff(int at) {
    for (int p = at - 1; p >= 0 && at - p < 6; p--) {
      if (tokens.at(p, "chốt")) {
        return true;
      }
    }
    return tokens.at(at - 2, "có", "hiệu") || tokens.at(at - 2, "hiệu", "lực");
  }
}
