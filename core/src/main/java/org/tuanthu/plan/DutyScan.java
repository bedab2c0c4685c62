package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.period.Frequency;

/** One walk over a sentence that collects what it says of reports. Not thread-safe. */
final class DutyScan {
  private static final int NEAR = 8;

  private final SentenceTokens tokens;
  private final DeadlineScanner deadlineScanner;
  private final int end;
  private final ImmutableList.Builder<DutySegment> segments = ImmutableList.builder();
  private final List<FrequencyPhrase> frequencies = new ArrayList<>();
  private final List<DeadlinePhrase> deadlines = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();
  private int from;
  private int report = -1;
  private int purpose = -1;
  private int sending = -1;
  private boolean periodic;
  private boolean reported;
  private boolean quotesStayOpen;

  private DutyScan(SentenceTokens tokens, int end) {
    this.tokens = tokens;
    this.deadlineScanner = new DeadlineScanner(tokens);
    this.end = end;
  }

  /** The segments before {@code end}, where the clause on difficulties may begin. */
  static List<DutySegment> of(SentenceTokens tokens, int end) {
    return new DutyScan(tokens, end).read();
  }

  private List<DutySegment> read() {
    int p = 0;
    while (p < end) {
      p = step(p);
    }
    close(end);
    return segments.build();
  }

  private int step(int at) {
    if (tokens.at(at, ";")) {
      close(at);
      from = at + 1;
      return at + 1;
    }
    if (tokens.at(at, "\u201C")) {
      return afterQuotation(at);
    }
    int window = deadlineScanner.afterWindow(at);
    if (window > at) {
      return window;
    }
    List<DeadlinePhrase> found = deadlineScanner.at(at);
    if (!found.isEmpty()) {
      deadlines.addAll(found);
      return found.get(found.size() - 1).to();
    }
    return isAfterBracket(at) ? listed(at) : said(at);
  }

  /** Whether a list of days may go on there: "trước ngày 15/6 (…), 15/12 (…)". */
  private boolean isAfterBracket(int at) {
    int before = deadlines.size() - 1;
    return (tokens.at(at, ",") || tokens.at(at, "và"))
        && tokens.at(at - 1, ")")
        && before >= 0
        && deadlines.get(before).day().isPresent();
  }

  private int listed(int at) {
    DeadlinePhrase before = deadlines.get(deadlines.size() - 1);
    Optional<DeadlinePhrase> next = deadlineScanner.goesOn(before, at + 1);
    next.ifPresent(deadlines::add);
    return next.map(DeadlinePhrase::to).orElse(at + 1);
  }

  private int said(int at) {
    Optional<Occasion> occasion = Occasion.at(tokens, at);
    if (occasion.isPresent()) {
      occasions.add(occasion.get());
      return occasion.get().to();
    }
    boolean isReport = tokens.at(at, "báo", "cáo");
    if (isReport) {
      note(at);
    }
    if (tokens.at(at, "gửi") && sending < 0) {
      sending = at;
    }
    Optional<FrequencyPhrase> often = often(at);
    if (often.isPresent() && !isElsewhere(often.get())) {
      frequencies.add(often.get());
      return often.get().to();
    }
    boolean regular = tokens.at(at, "định", "kỳ") || tokens.at(at, "định", "kì");
    periodic |= regular && !FrequencyPhrase.isCheck(tokens, at);
    return isReport || regular ? at + 2 : at + 1;
  }

  private void note(int at) {
    reported = true;
    switch (ReportWords.use(tokens, at)) {
      case REPORT -> report = report < 0 ? at : report;
      case PURPOSE -> purpose = purpose < 0 ? at : purpose;
      case NONE -> {}
    }
  }

  private Optional<FrequencyPhrase> often(int at) {
    Optional<FrequencyPhrase> plain = FrequencyPhrase.at(tokens, at, reported);
    return plain.isPresent() || (at - from > 1 && deadlines.isEmpty()) || !isListHead(at)
        ? plain
        : FrequencyPhrase.bare(tokens, at).filter(f -> opensDeadline(f.to()));
  }

  /** Whether a list may name its frequency by a noun there: "năm: trước ngày …". */
  private boolean isListHead(int at) {
    return at == from || !tokens.isWord(at - 1);
  }

  private boolean opensDeadline(int at) {
    return tokens.at(at, ":")
        || tokens.at(at, "(")
        || tokens.at(at, "trước")
        || tokens.at(at, "chậm");
  }

  /** Words such as "hằng ngày" that are far from any report are of other work. */
  private boolean isElsewhere(FrequencyPhrase often) {
    if (FrequencyPhrase.isCheck(tokens, often.from())
        || FrequencyPhrase.isCheck(tokens, often.from() - 2)) {
      return true;
    }
    if (!often.frequencies().equals(List.of(Frequency.DAILY))) {
      return false;
    }
    for (int p = often.from() - NEAR; p < often.to() + NEAR / 2; p++) {
      if (tokens.at(p, "báo", "cáo")) {
        return false;
      }
    }
    return true;
  }

  /** After a quotation; one that never closes is open to the end if the sentence begins with it. */
  private int afterQuotation(int at) {
    for (int p = at + 1; p < end && !quotesStayOpen; p++) {
      if (tokens.at(p, "\u201D")) {
        return p + 1;
      }
    }
    quotesStayOpen = true;
    return at == 0 ? end : at + 1;
  }

  private void close(int to) {
    if (to > from) {
      segments.add(segment(to));
    }
    frequencies.clear();
    deadlines.clear();
    occasions.clear();
    report = -1;
    purpose = -1;
    sending = -1;
    periodic = false;
  }

  private DutySegment segment(int to) {
    boolean sent = sending >= 0 && !deadlines.isEmpty() && (purpose >= 0 || hasResult(to));
    int first = report >= 0 ? report : sent ? sending : purpose;
    return new DutySegment(
        from, to, first, report >= 0 || sent, periodic, frequencies, deadlines, occasions);
  }

  private boolean hasResult(int to) {
    for (int p = from; p < to; p++) {
      if (tokens.at(p, "kết", "quả") || tokens.at(p, "ý", "kiến") || tokens.at(p, "số", "liệu")) {
        return true;
      }
    }
    return false;
  }
}
