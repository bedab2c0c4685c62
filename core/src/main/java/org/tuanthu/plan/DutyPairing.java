package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.period.Frequency;

/** Gives each deadline of a segment its frequencies. Not thread-safe. */
final class DutyPairing {
  private static final ImmutableSet<String> FOR = ImmutableSet.of("đối", "(", "cho", "với");

  private final SentenceTokens tokens;
  private final DutySegment segment;
  private final List<Frequency> usual;
  private final List<DeadlinePhrase> deadlines;
  private final List<FrequencyPhrase> free;
  private final List<List<Frequency>> own = new ArrayList<>();

  private DutyPairing(SentenceTokens tokens, DutySegment segment, List<Frequency> usual) {
    this.tokens = tokens;
    this.segment = segment;
    this.usual = usual;
    this.deadlines = plain(segment.deadlines());
    this.free = new ArrayList<>(segment.frequencies());
  }

  /**
   * The timings of a segment in its order, those of occasion last.
   *
   * @param usual the frequencies that a heading names
   */
  static List<DutyTiming> of(SentenceTokens tokens, DutySegment segment, List<Frequency> usual) {
    return new DutyPairing(tokens, segment, usual).read();
  }

  /** Those that surely are of the report, or the last one if none is. */
  private static List<DeadlinePhrase> plain(List<DeadlinePhrase> all) {
    List<DeadlinePhrase> sure = all.stream().filter(d -> !d.weak()).toList();
    return sure.isEmpty() && !all.isEmpty() ? List.of(all.get(all.size() - 1)) : sure;
  }

  private List<DutyTiming> read() {
    List<Frequency> listed = listed();
    if (!listed.isEmpty()) {
      listed.forEach(often -> own.add(ImmutableList.of(often)));
      free.clear();
    } else {
      pair();
    }
    ImmutableList.Builder<DutyTiming> all = ImmutableList.builder();
    for (int i = 0; i < deadlines.size(); i++) {
      all.add(timing(i));
    }
    List<Frequency> rest = union(free);
    if (!segment.frequencies().isEmpty() && (deadlines.isEmpty() || !rest.isEmpty())) {
      all.add(new DutyTiming(rest, Optional.empty()));
    }
    segment.occasion(tokens).map(DutyTiming::on).ifPresent(all::add);
    return all.build();
  }

  /** "Báo cáo (tháng, quý, năm) … trước ngày 18 hằng tháng, ngày 18 tháng cuối quý và 05/12". */
  private List<Frequency> listed() {
    List<Frequency> all = union(free);
    boolean lists = all.size() > 1 && all.size() == deadlines.size();
    if (!lists || free.stream().anyMatch(f -> f.from() > deadlines.get(0).from())) {
      return List.of();
    }
    for (int i = 0; i < all.size(); i++) {
      List<Frequency> named = ImpliedFrequency.named(deadlines.get(i));
      if (!named.isEmpty() && !named.contains(all.get(i))) {
        return List.of();
      }
    }
    return all;
  }

  private void pair() {
    for (int i = 0; i < deadlines.size(); i++) {
      own.add(toldAfter(i));
    }
    for (int i = 0; i < deadlines.size(); i++) {
      if (own.get(i).isEmpty()) {
        own.set(i, toldBefore(i));
      }
    }
    dayBefore();
    spread();
    takeRest();
  }

  /** "Trước ngày 10 và ngày 25 hằng tháng": the first is a day of the month of the second. */
  private void dayBefore() {
    for (int i = deadlines.size() - 2; i >= 0; i--) {
      boolean bare =
          deadlines.get(i).day().filter(d -> d.month() == DayWords.ABSENT).isPresent()
              && deadlines.get(i).day().map(DayWords::tails).orElse(List.of()).isEmpty();
      boolean joined = deadlines.get(i + 1).from() - deadlines.get(i).to() <= 2;
      List<Frequency> next = ImpliedFrequency.named(deadlines.get(i + 1));
      if (bare && joined && own.get(i).isEmpty() && next.equals(List.of(Frequency.MONTHLY))) {
        own.set(i, next);
      }
    }
  }

  private DutyTiming timing(int i) {
    DeadlinePhrase deadline = deadlines.get(i);
    List<Frequency> often = own.get(i).isEmpty() ? assumed(deadline) : own.get(i);
    return new DutyTiming(often, Optional.of(DeadlineRules.deadline(tokens, deadline, often)));
  }

  private List<Frequency> assumed(DeadlinePhrase deadline) {
    return !usual.isEmpty() && !deadline.isOnce()
        ? usual
        : ImpliedFrequency.of(deadline, segment.periodic()).stream().toList();
  }

  /** "trước ngày 5/7 đối với báo cáo 6 tháng". */
  private List<Frequency> toldAfter(int i) {
    DeadlinePhrase deadline = deadlines.get(i);
    for (FrequencyPhrase phrase : free) {
      int gap = phrase.from() - deadline.to();
      if (gap >= 1 && gap <= 6 && FOR.contains(tokens.key(deadline.to()))) {
        free.remove(phrase);
        return phrase.frequencies();
      }
    }
    return List.of();
  }

  /** What stands between the deadline before and this one, or its own words. */
  private List<Frequency> toldBefore(int i) {
    DeadlinePhrase deadline = deadlines.get(i);
    int start = i == 0 ? 0 : deadlines.get(i - 1).to();
    List<FrequencyPhrase> before =
        free.stream().filter(f -> f.from() >= start && f.from() < deadline.from()).toList();
    List<Frequency> named = ImpliedFrequency.named(deadline);
    if (!named.isEmpty() && !union(before).containsAll(named)) {
      return named;
    }
    free.removeAll(before);
    return named.isEmpty() || before.isEmpty() ? union(before) : named(union(before), named);
  }

  private static List<Frequency> named(List<Frequency> before, List<Frequency> named) {
    return before.size() > named.size() ? named : before;
  }

  /** Parallel lists: "6 tháng và hằng năm, trước ngày 10/7 và trước ngày 28/02 năm sau". */
  private void spread() {
    for (int i = 0; i < own.size(); i++) {
      List<Frequency> all = own.get(i);
      int followers = followers(i);
      if (all.size() > 1 && followers == all.size() - 1) {
        for (int k = 0; k < all.size(); k++) {
          own.set(i + k, ImmutableList.of(all.get(k)));
        }
      } else if (all.size() <= 1 && followers > 0 && recur(i, i + followers + 1)) {
        spreadOverYear(i, i + followers + 1);
      } else if (all.size() == 1 && followers > 0) {
        inherit(i, followers);
      }
    }
  }

  private int followers(int i) {
    int p = i + 1;
    while (p < own.size() && own.get(p).isEmpty()) {
      p++;
    }
    return p - i - 1;
  }

  private boolean recur(int from, int to) {
    List<Frequency> said = own.get(from);
    boolean many = to - from >= 3;
    boolean yearly =
        said.isEmpty() ? many || segment.periodic() : said.equals(List.of(Frequency.ANNUAL));
    for (int i = from; i < to; i++) {
      Optional<DayWords> day = deadlines.get(i).day();
      if (day.filter(d -> d.month() != DayWords.ABSENT).isEmpty() || deadlines.get(i).isOnce()) {
        return false;
      }
      yearly |= ImpliedFrequency.recursYearly(deadlines.get(i));
    }
    return yearly && (said.isEmpty() || said.equals(List.of(Frequency.ANNUAL)));
  }

  /** Two days of every year are the half and the whole, four are the quarters. */
  private void spreadOverYear(int from, int to) {
    if (!free.isEmpty() && union(free).size() == to - from) {
      return;
    }
    for (int i = from; i < to; i++) {
      int month = deadlines.get(i).day().map(DayWords::month).orElse(0);
      boolean middle = to - from == 2 && month >= 5 && month <= 8;
      Frequency often =
          to - from == 4 ? Frequency.QUARTERLY : middle ? Frequency.SEMI_ANNUAL : Frequency.ANNUAL;
      own.set(i, ImmutableList.of(often));
    }
  }

  private void inherit(int from, int followers) {
    for (int k = 1; k <= followers; k++) {
      boolean named = ImpliedFrequency.named(deadlines.get(from + k)).isEmpty();
      if (named && !deadlines.get(from + k).isOnce()) {
        own.set(from + k, own.get(from));
      }
    }
  }

  /** Frequencies after the last deadline belong to deadlines that have none. */
  private void takeRest() {
    List<Frequency> rest = union(free);
    boolean bare = own.stream().allMatch(List::isEmpty);
    boolean once = deadlines.stream().anyMatch(DeadlinePhrase::isOnce);
    if (rest.isEmpty() || !bare || once || deadlines.isEmpty()) {
      return;
    }
    if (deadlines.size() == rest.size()) {
      for (int i = 0; i < rest.size(); i++) {
        own.set(i, ImmutableList.of(rest.get(i)));
      }
      free.clear();
    } else if (deadlines.size() == 1) {
      own.set(0, rest);
      free.clear();
    }
  }

  private static List<Frequency> union(List<FrequencyPhrase> phrases) {
    return phrases.stream().flatMap(f -> f.frequencies().stream()).distinct().toList();
  }
}
