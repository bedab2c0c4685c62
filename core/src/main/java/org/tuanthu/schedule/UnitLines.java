package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.unit.Unit;

/** What the units owe that a duty names, while units change. */
final class UnitLines {
  private final PlanUnits units;
  private final DutyTerms terms;
  private final Optional<Party> recipientAsWritten;
  private final Optional<Unit> recipientUnit;
  private final Optional<Party> recipient;
  private final boolean steadyRecipient;

  UnitLines(PlanUnits units, ReportingDuty duty, DutyTerms terms) {
    this.units = units;
    this.terms = terms;
    recipientAsWritten = duty.recipient().map(Party::named);
    recipientUnit = duty.recipient().flatMap(units::one);
    recipient =
        recipientUnit.isPresent() ? units.year().party(recipientUnit.get()) : recipientAsWritten;
    steadyRecipient = recipientUnit.map(units.year()::isSteady).orElse(true);
  }

  /** Adds what a name asks for; one that means no unit for certain stays as written. */
  void add(Optional<String> name, List<Term> asWritten, DutyLines lines) {
    Optional<Unit> one = name.flatMap(units::one);
    if (one.isPresent()) {
      add(List.of(one.get()), asWritten, lines);
    } else if (isAlways(name, asWritten)) {
      List<Unit> meant = asWritten.isEmpty() ? List.of() : meant(name, asWritten.get(0));
      addMeant(name, meant, asWritten, lines);
    } else {
      for (Term term : asWritten) {
        addMeant(name, meant(name, term), List.of(term), lines);
      }
    }
  }

  private void addMeant(
      Optional<String> name, List<Unit> meant, List<Term> asWritten, DutyLines lines) {
    if (!meant.isEmpty()) {
      add(meant, asWritten, lines);
    } else if (steadyRecipient) {
      lines.addAll(name.map(Party::named), recipient, asWritten);
    } else {
      asWritten.forEach(
          term -> lines.addAll(name.map(Party::named), recipient(term), List.of(term)));
    }
  }

  private void add(List<Unit> meant, List<Term> asWritten, DutyLines lines) {
    for (Unit unit : meant) {
      if (steadyRecipient && units.year().isSteady(unit)) {
        Optional<Party> reporter = units.year().party(unit);
        lines.addAll(reporter, recipient, terms.of(reporter.orElseThrow(), asWritten));
      } else {
        asWritten.forEach(term -> addParts(unit, term, lines));
      }
    }
  }

  /** Whether a name means the same units for every period. */
  private boolean isAlways(Optional<String> name, List<Term> asWritten) {
    return asWritten.stream()
        .allMatch(term -> meant(name, term).equals(meant(name, asWritten.get(0))));
  }

  private List<Unit> meant(Optional<String> name, Term term) {
    return name.map(each -> units.all(each, term.window().last())).orElse(List.of());
  }

  private void addParts(Unit unit, Term asWritten, DutyLines lines) {
    Party named = Party.of(unit, asWritten.window().last());
    for (Term term : terms.of(named, List.of(asWritten))) {
      if (term.slot() == asWritten.slot()) {
        Optional<Party> to = recipient(term);
        Succession.of(units.year().units(), unit, units.issued(), term.window(), term.openUntil())
            .forEach(share -> lines.add(share, to, term));
      }
    }
  }

  /** The unit or the one that carries it on; as written where several do or none. */
  private Optional<Party> recipient(Term term) {
    if (recipientUnit.isEmpty()) {
      return recipientAsWritten;
    }
    Unit unit = recipientUnit.get();
    LocalDate end = unit.validity().last();
    LocalDate open = term.openUntil();
    if (!end.isBefore(open)) {
      return Optional.of(Party.of(unit, open));
    }
    List<Unit> successors = units.year().units().lineage(unit.id(), end, open);
    return successors.size() == 1
        ? Optional.of(Party.of(successors.get(0), open))
        : recipientAsWritten;
  }
}
