package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Place;
import org.tuanthu.period.Frequency;
import org.tuanthu.text.Span;

/** The duties of one sentence. */
final class DutySentence {
  private final String text;
  private final Span range;
  private final SentenceTokens tokens;
  private final DutyContext context;
  private final DutyParties parties;

  DutySentence(String text, Span range, DutyContext context) {
    this.text = text;
    this.range = range;
    this.tokens = SentenceTokens.of(text, range);
    this.context = context;
    this.parties = new DutyParties(tokens, context.units());
  }

  List<ReportingDuty> duties(Place place) {
    List<DutySegment> segments = joined(DutyScan.of(tokens, DifficultyWords.start(tokens)));
    ImmutableList.Builder<ReportingDuty> all = ImmutableList.builder();
    for (DutySegment segment : segments) {
      List<DutyTiming> timings = timings(led(segment, segments.get(0)));
      if (!timings.isEmpty()) {
        List<String> reporters = reporters(segment, segments.get(0));
        Optional<String> recipient = parties.recipient(segment);
        for (DutyTiming timing : timings) {
          all.add(
              new ReportingDuty(
                  place.range(range),
                  reporters,
                  recipient,
                  timing.frequencies(),
                  timing.deadline(),
                  range.of(text)));
        }
      }
    }
    return all.build();
  }

  /** Segments that only go on with a list of deadlines are one with the segment before. */
  private static List<DutySegment> joined(List<DutySegment> segments) {
    List<DutySegment> all = new ArrayList<>();
    for (DutySegment segment : segments) {
      int last = all.size() - 1;
      if (last >= 0 && segment.continues() && all.get(last).reports()) {
        all.set(last, all.get(last).with(segment));
      } else {
        all.add(segment);
      }
    }
    return all;
  }

  /** A frequency at the head of a sentence, as in "Hằng năm, …; …", is one for all its parts. */
  private static DutySegment led(DutySegment segment, DutySegment first) {
    boolean leads =
        segment.from() != first.from()
            && segment.report() >= 0
            && !segment.isTimed()
            && !first.reports()
            && first.frequencies().stream().anyMatch(f -> f.from() - first.from() <= 3);
    return leads ? segment.with(first.timingOnly()) : segment;
  }

  private List<DutyTiming> timings(DutySegment segment) {
    boolean meant = context.reporting() && segment.isTimed() && !isOtherWork(segment);
    if (!(segment.reports() || meant)
        || isCutOff(segment)
        || ReportNouns.isResult(tokens, segment.report())) {
      return List.of();
    }
    List<DutyTiming> timings = DutyPairing.of(tokens, segment, context.frequencies());
    if (!timings.isEmpty()) {
      return timings;
    }
    List<Frequency> usual = context.frequencies();
    if (!usual.isEmpty() && segment.firm()) {
      return List.of(new DutyTiming(usual, Optional.empty()));
    }
    return isRegime(segment) ? List.of(DutyTiming.UNSAID) : List.of();
  }

  /** Whether the day is meant on which figures are closed. */
  private boolean isCutOff(DutySegment segment) {
    for (int p = segment.from(); p < segment.report(); p++) {
      if (tokens.at(p, "chốt", "số", "liệu")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text below a heading on reports sets a task that is none. */
  private boolean isOtherWork(DutySegment segment) {
    for (int p = segment.from(); p < segment.to(); p++) {
      if (tokens.at(p, "chủ", "trì") || tokens.at(p, "hoàn", "thành")) {
        return true;
      }
    }
    return false;
  }

  /** Whether reports on results are meant, rather than a request for a decision. */
  private boolean isRegime(DutySegment segment) {
    boolean results = segment.periodic();
    for (int p = segment.from(); p < segment.to(); p++) {
      if (p > segment.report() && isRequest(p)) {
        return false;
      }
      results |=
          tokens.at(p, "kết", "quả")
              || tokens.at(p, "tình", "hình")
              || tokens.at(p, "tiến", "độ")
              || (tokens.at(p, "chế", "độ", "báo", "cáo") && !tokens.at(p - 1, "về"));
    }
    return results && segment.firm();
  }

  private boolean isRequest(int at) {
    return tokens.at(at, "xem", "xét")
        || tokens.at(at, "phê", "duyệt")
        || tokens.at(at, "quyết", "định")
        || tokens.at(at, "cho", "ý", "kiến")
        || tokens.at(at, "cho", "chủ", "trương")
        || tokens.at(at, "bổ", "sung");
  }

  private List<String> reporters(DutySegment segment, DutySegment first) {
    List<String> own = parties.reporters(segment);
    if (!own.isEmpty()) {
      return own;
    }
    List<String> subject = segment.from() == first.from() ? List.of() : parties.subject();
    return subject.isEmpty() ? context.reporters() : subject;
  }

  /** All frequencies that it names. */
  List<Frequency> frequencies() {
    return DutyScan.of(tokens, tokens.size()).stream()
        .flatMap(segment -> segment.frequencies().stream())
        .flatMap(phrase -> phrase.frequencies().stream())
        .distinct()
        .toList();
  }

  /** Whether it speaks of reports that somebody gives. */
  boolean reports() {
    for (int p = 0; p < tokens.size(); p++) {
      if (tokens.at(p, "báo", "cáo") && ReportWords.use(tokens, p) != ReportWords.Use.NONE) {
        return true;
      }
    }
    return false;
  }

  /** The first whom the sentence tells to act. */
  List<String> subject() {
    return parties.subject();
  }

  /** Whom the sentence begins with or addresses. */
  List<String> opening() {
    return parties.opening();
  }
}
