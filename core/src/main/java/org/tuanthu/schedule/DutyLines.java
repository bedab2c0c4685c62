package org.tuanthu.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuanthu.document.Place;
import org.tuanthu.plan.PlanId;

/**
 * The lines of one duty. What several names ask of one unit is owed once, over the days of all; a
 * name may mean a group that has a unit named beside it.
 */
final class DutyLines {

  private record Key(
      Optional<Party> reporter,
      Optional<Party> predecessor,
      Optional<Party> recipient,
      boolean lapsed) {}

  private final PlanId plan;
  private final Place duty;
  private final Lines owed;
  private final Lines lapsed;
  private final Map<Key, Map<Integer, Term>> parts = new LinkedHashMap<>();

  DutyLines(PlanId plan, Place duty, Lines owed, Lines lapsed) {
    this.plan = plan;
    this.duty = duty;
    this.owed = owed;
    this.lapsed = lapsed;
  }

  /** Adds what a party owes for whole periods. */
  void addAll(Optional<Party> reporter, Optional<Party> recipient, List<Term> terms) {
    owed.add(new Line(plan, duty, reporter, Optional.empty(), recipient, terms));
  }

  /** Adds what a party owes for one period or a part of it. */
  void add(Succession.Share share, Optional<Party> recipient, Term term) {
    Key key =
        new Key(Optional.of(share.reporter()), share.predecessor(), recipient, share.lapsed());
    parts
        .computeIfAbsent(key, each -> new TreeMap<>())
        .merge(term.slot(), term.over(share.window()), DutyLines::widest);
  }

  /** Hands over what was added part by part. */
  void close() {
    parts.forEach(
        (key, terms) ->
            (key.lapsed() ? lapsed : owed)
                .add(
                    new Line(
                        plan,
                        duty,
                        key.reporter(),
                        key.predecessor(),
                        key.recipient(),
                        new ArrayList<>(terms.values()))));
  }

  private static Term widest(Term one, Term other) {
    return one.over(Days.hull(one.window(), other.window()));
  }
}
