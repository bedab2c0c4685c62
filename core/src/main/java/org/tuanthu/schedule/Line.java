package org.tuanthu.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Place;
import org.tuanthu.plan.PlanId;
import org.tuanthu.unit.UnitId;

/** What one party owes another by one duty: an obligation for each term. */
record Line(
    PlanId plan,
    Place duty,
    Optional<Party> reporter,
    Optional<Party> predecessor,
    Optional<Party> recipient,
    List<Term> terms) {

  private static final Comparator<Party> BY_NAME =
      Comparator.comparing(Party::name)
          .thenComparing(party -> party.unit().map(UnitId::value).orElse(""));

  /** By the names of the parties, then the plan. */
  int order(Line other) {
    int order = compare(reporter, other.reporter);
    order = order == 0 ? compare(predecessor, other.predecessor) : order;
    order = order == 0 ? compare(recipient, other.recipient) : order;
    return order == 0 ? plan.value().compareTo(other.plan.value()) : order;
  }

  /** Whether both are owed by the same to the same, by one plan. */
  boolean isBeside(Line other) {
    return plan.equals(other.plan)
        && reporter.equals(other.reporter)
        && predecessor.equals(other.predecessor)
        && recipient.equals(other.recipient);
  }

  /** This line without those terms. */
  Line without(List<Term> others) {
    return new Line(
        plan,
        duty,
        reporter,
        predecessor,
        recipient,
        terms.stream().filter(term -> others.stream().noneMatch(term::isSame)).toList());
  }

  Obligation obligation(Term term) {
    return new Obligation(
        plan,
        duty,
        reporter,
        predecessor,
        recipient,
        term.period(),
        term.window(),
        term.due(),
        term.regime());
  }

  private static int compare(Optional<Party> a, Optional<Party> b) {
    if (a.equals(b)) {
      return 0;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? -1 : 1;
    }
    return BY_NAME.compare(a.get(), b.get());
  }
}
