package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.regulation.AgencyNames;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitResolver;
import org.tuanthu.unit.UnitTree;
import org.tuanthu.unit.Units;

/**
 * The agency that issues a document as the register of units knows it on the day of issue.
 *
 * @param units the register
 * @param unit the agency
 * @param day the day of issue
 */
record IssuingUnit(Units units, Unit unit, LocalDate day) {
  private static final int HIGHEST = 20;

  /** The same; where it is not known the judgement says so. */
  static Optional<IssuingUnit> of(Dossier dossier, Judgement judgement) {
    if (dossier.fact(Units.class).isEmpty()) {
      judgement.lacksFact("units");
      return Optional.empty();
    }
    judgement.notApplicable("na.agency-not-in-units");
    return of(dossier);
  }

  /**
   * The agency of the head, which the register must know without ambiguity: of several of one name
   * the one below the superior agency of the head.
   */
  static Optional<IssuingUnit> of(Dossier dossier) {
    Optional<Units> units = dossier.fact(Units.class);
    Optional<String> agency = dossier.document().issuer();
    if (units.isEmpty() || agency.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = IssueDays.of(dossier).last();
    List<Unit> named = units.get().named(agency.get(), day);
    List<Unit> meant =
        named.size() < 2
            ? named
            : below(named, dossier.document().head().superior(), units.get(), day);
    return meant.size() == 1
        ? Optional.of(new IssuingUnit(units.get(), meant.get(0), day))
        : Optional.empty();
  }

  private static List<Unit> below(
      List<Unit> named, Optional<String> superior, Units units, LocalDate day) {
    String wanted = AgencyNames.fold(superior.orElse(""));
    return named.stream()
        .filter(
            unit ->
                unit.parent(UnitTree.ADMINISTRATIVE, day)
                    .flatMap(id -> units.find(id, day))
                    .filter(above -> names(above, day).anyMatch(wanted::equals))
                    .isPresent())
        .toList();
  }

  private static Stream<String> names(Unit unit, LocalDate day) {
    return Stream.concat(Stream.of(unit.name(day)), unit.otherNames(day).stream())
        .map(AgencyNames::fold);
  }

  /** Finds what names mean to the agency on that day. */
  UnitResolver resolver() {
    return UnitResolver.of(units, unit.id(), day);
  }

  /** All units below the agency on that day. */
  List<Unit> below() {
    Deque<Unit> open = new ArrayDeque<>(List.of(unit));
    Set<UnitId> seen = new HashSet<>(Set.of(unit.id()));
    ArrayList<Unit> found = new ArrayList<>();
    while (!open.isEmpty()) {
      for (Unit child : units.children(open.remove().id(), UnitTree.ADMINISTRATIVE, day)) {
        if (seen.add(child.id())) {
          found.add(child);
          open.add(child);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The unit and those above it, from the bottom up. */
  List<UnitId> line(UnitId from) {
    ArrayList<UnitId> line = new ArrayList<>(List.of(from));
    Optional<UnitId> next = above(from);
    while (next.isPresent() && line.size() < HIGHEST && !line.contains(next.get())) {
      line.add(next.get());
      next = above(next.get());
    }
    return List.copyOf(line);
  }

  private Optional<UnitId> above(UnitId id) {
    return units.find(id, day).flatMap(found -> found.parent(UnitTree.ADMINISTRATIVE, day));
  }
}
