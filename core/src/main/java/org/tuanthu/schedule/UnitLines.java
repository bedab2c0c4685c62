package org.tuanthu.schedule;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.unit.Resolution;
import org.tuanthu.unit.Resolution.Outcome;
import org.tuanthu.unit.Unit;

/** What the units owe that a duty names, while units change. */
final class UnitLines {
  private final YearOfUnits units;
  private final Plan plan;
  private final DutyTerms terms;
  private final LocalDate issued;
  private final Optional<Party> recipientAsWritten;
  private final Optional<Unit> recipientUnit;

  UnitLines(YearOfUnits units, Plan plan, ReportingDuty duty, DutyTerms terms) {
    this.units = units;
    this.plan = plan;
    this.terms = terms;
    issued = units.day(plan);
    recipientAsWritten = duty.recipient().map(Party::named);
    recipientUnit =
        duty.recipient()
            .map(name -> units.resolve(plan, name, issued))
            .filter(meant -> meant.outcome() == Outcome.ONE)
            .map(meant -> meant.units().get(0));
  }

  /** Adds what a name asks for; one that means no unit for certain stays as written. */
  void add(Optional<String> name, List<Term> asWritten, DutyLines lines) {
    List<Set<Unit>> meant = asWritten.stream().map(term -> meant(name, term)).toList();
    if (meant.stream().distinct().count() == 1 && isSteady(meant.get(0))) {
      addWhole(name, meant.get(0), asWritten, lines);
      return;
    }
    for (int i = 0; i < asWritten.size(); i++) {
      Term term = asWritten.get(i);
      if (meant.get(i).isEmpty()) {
        lines.addAll(name.map(Party::named), recipient(term), List.of(term));
      }
      meant.get(i).forEach(unit -> addParts(unit, term, lines));
    }
  }

  /** On the day of the plan; groups also at the end of the period, as new units join them. */
  private Set<Unit> meant(Optional<String> name, Term term) {
    if (name.isEmpty()) {
      return Set.of();
    }
    Resolution first = units.resolve(plan, name.get(), issued);
    if (first.outcome() == Outcome.ONE) {
      return ImmutableSet.copyOf(first.units());
    }
    LocalDate cutOff = Days.last(term.window());
    List<Unit> later =
        cutOff.isAfter(issued) ? units.resolve(plan, name.get(), cutOff).certain() : List.of();
    return ImmutableSet.<Unit>builder().addAll(first.certain()).addAll(later).build();
  }

  private boolean isSteady(Set<Unit> meant) {
    return recipientUnit.map(units::isSteady).orElse(true)
        && meant.stream().allMatch(units::isSteady);
  }

  private void addWhole(
      Optional<String> name, Set<Unit> meant, List<Term> asWritten, DutyLines lines) {
    Optional<Party> recipient =
        recipientUnit.isPresent() ? units.party(recipientUnit.get()) : recipientAsWritten;
    if (meant.isEmpty()) {
      lines.addAll(name.map(Party::named), recipient, asWritten);
    }
    for (Unit unit : meant) {
      Optional<Party> reporter = units.party(unit);
      lines.addAll(reporter, recipient, terms.of(reporter.orElseThrow(), asWritten));
    }
  }

  private void addParts(Unit unit, Term asWritten, DutyLines lines) {
    Party named = Party.of(unit, Days.last(asWritten.window()));
    for (Term term : terms.of(named, List.of(asWritten))) {
      if (term.slot() == asWritten.slot()) {
        Optional<Party> recipient = recipient(term);
        Succession.of(units.units(), unit, issued, term.window(), term.openUntil())
            .forEach(share -> lines.add(share, recipient, term));
      }
    }
  }

  /** The unit or the one that carries it on; as written where several do or none. */
  private Optional<Party> recipient(Term term) {
    if (recipientUnit.isEmpty()) {
      return recipientAsWritten;
    }
    Unit unit = recipientUnit.get();
    LocalDate end = Days.last(unit.validity());
    LocalDate open = term.openUntil();
    if (!end.isBefore(open)) {
      return Optional.of(Party.of(unit, open));
    }
    List<Unit> successors = units.units().lineage(unit.id(), end, open);
    return successors.size() == 1
        ? Optional.of(Party.of(successors.get(0), open))
        : recipientAsWritten;
  }
}
