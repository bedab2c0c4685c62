package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** Who reports and to whom, in one segment of a sentence. */
final class DutyParties {
  private static final ImmutableSet<String> BEFORE_SUBJECTS =
      ImmutableSet.of(",", ":", ")", "-", "+", "thì", ";", "\u2013", "đó");

  private static final ImmutableSet<String> TO =
      ImmutableSet.of("về", "cho", "gửi", "đến", "tới", "với", "lên", "trình");

  /** Verbs for what the recipient does with a report. */
  private static final ImmutableSet<String> AIMS =
      ImmutableSet.of("tổng", "báo", "tham", "trình", "xem", "theo", "phục", "nghiên", "chỉ");

  private static final int SUBJECT = 40;

  private final SentenceTokens tokens;
  private final KnownUnits known;

  DutyParties(SentenceTokens tokens, KnownUnits known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** Who reports, among the tokens of that segment before its report. */
  List<String> reporters(DutySegment segment) {
    int limit = Math.max(segment.from(), segment.report());
    PartyPhrase last = null;
    int p = segment.from();
    while (p < limit) {
      int told = afterOrder(p);
      Optional<PartyPhrase> phrase = phrase(told);
      if (phrase.isPresent() && (told > p || isBoundary(segment, p))) {
        last = phrase.get();
      }
      p = phrase.map(PartyPhrase::to).orElse(Math.max(told, p + 1));
    }
    return last == null || last.to() > limit ? List.of() : last.names();
  }

  /** Whom a heading or the opening of a list names at its beginning. */
  List<String> opening() {
    int p = 0;
    while (p < Math.min(tokens.size(), 6) && !tokens.isWord(p)) {
      p++;
    }
    return phrase(afterOrder(p)).map(PartyPhrase::names).orElse(List.of());
  }

  /** The first whom a sentence tells to act or that it begins a clause with. */
  List<String> subject() {
    int p = 0;
    while (p < Math.min(tokens.size(), SUBJECT)) {
      int told = afterOrder(p);
      Optional<PartyPhrase> phrase = phrase(told);
      if (phrase.isPresent() && (told > p || p == 0 || isMarked(p))) {
        return phrase.get().names();
      }
      p = phrase.map(PartyPhrase::to).orElse(Math.max(told, p + 1));
    }
    return List.of();
  }

  /** Whether a mark stands before, apart from the word, unlike that inside a symbol. */
  private boolean isMarked(int at) {
    return BEFORE_SUBJECTS.contains(tokens.key(at - 1)) && tokens.start(at) > tokens.end(at - 1);
  }

  private int afterOrder(int at) {
    if (tokens.at(at, "đề", "nghị")
        || tokens.at(at, "yêu", "cầu")
        || tokens.at(at, "phân", "công")
        || tokens.at(at, "trách", "nhiệm", "của")
        || tokens.at(at, "đối", "với")) {
      int end = tokens.at(at, "trách") ? at + 3 : at + 2;
      return tokens.at(end, "cho") || tokens.at(end, ":") ? end + 1 : end;
    }
    if (tokens.at(at, "giao") || tokens.at(at, "nghe") || tokens.at(at, "do")) {
      return tokens.at(at + 1, "cho") || tokens.at(at + 1, ":") ? at + 2 : at + 1;
    }
    return at;
  }

  private boolean isBoundary(DutySegment segment, int at) {
    return at == segment.from()
        || isMarked(at)
        || segment.frequencies().stream().anyMatch(f -> f.to() == at)
        || segment.deadlines().stream().anyMatch(d -> d.to() == at)
        || segment.occasions().stream().anyMatch(o -> o.to() == at);
  }

  private Optional<PartyPhrase> phrase(int at) {
    return PartyPhrase.at(tokens, at, known);
  }

  /** To whom the report of that segment goes. */
  Optional<String> recipient(DutySegment segment) {
    return listener(segment)
        .or(() -> named(segment.report(), segment.to()))
        .or(() -> named(segment.from(), segment.report()))
        .map(phrase -> phrase.written(tokens));
  }

  /** Who hears the report: "A nghe B báo cáo". */
  private Optional<PartyPhrase> listener(DutySegment segment) {
    PartyPhrase subject = null;
    int p = segment.from();
    while (p < segment.report()) {
      if (tokens.at(p, "nghe") && phrase(p + 1).isPresent()) {
        return Optional.ofNullable(subject);
      }
      Optional<PartyPhrase> phrase = phrase(p);
      if (phrase.isPresent() && isBoundary(segment, p)) {
        subject = phrase.get();
      }
      p = phrase.map(PartyPhrase::to).orElse(p + 1);
    }
    return Optional.empty();
  }

  private Optional<PartyPhrase> named(int from, int to) {
    for (int p = from; p < to; p++) {
      if (tokens.at(p, "để") && AIMS.contains(tokens.key(p + 1))) {
        return Optional.empty();
      }
      int party = afterAddress(p);
      Optional<PartyPhrase> phrase = party > p ? phrase(party) : Optional.empty();
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** After "báo cáo", "về", "gửi về" and the like. */
  private int afterAddress(int at) {
    int p = at;
    if (tokens.at(p, "báo", "cáo")) {
      p += 2;
      p += tokens.at(p, "bằng", "văn", "bản") ? 3 : 0;
      p += tokens.at(p, ",", "đề", "xuất") || tokens.at(p, ",", "tham", "mưu") ? 3 : 0;
    }
    while (p - at < 7 && TO.contains(tokens.key(p))) {
      p++;
    }
    return p;
  }
}
