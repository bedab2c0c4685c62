package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The units around one on a day, in circles: it and all below it, then what is below the unit above
 * it, and so on to the top.
 *
 * @param line the unit and those above it
 * @param circles the nearest first; no unit is in two
 */
record Family(LocalDate on, List<Unit> line, List<List<Unit>> circles) {

  static final int DEEPEST = 50;

  static Family of(Units units, UnitId id, LocalDate on) {
    List<Unit> line = new ArrayList<>();
    List<List<Unit>> circles = new ArrayList<>();
    Set<UnitId> seen = new HashSet<>();
    Optional<Unit> next = units.find(id, on);
    while (next.isPresent() && line.size() < DEEPEST) {
      Unit unit = next.get();
      line.add(unit);
      List<Unit> circle = below(units, unit, on, seen);
      circles.add(circle);
      next = unit.parent(UnitTree.ADMINISTRATIVE, on).flatMap(above -> units.find(above, on));
    }
    return new Family(on, ImmutableList.copyOf(line), ImmutableList.copyOf(circles));
  }

  private static List<Unit> below(Units units, Unit top, LocalDate on, Set<UnitId> seen) {
    List<Unit> found = new ArrayList<>();
    Deque<Unit> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      Unit unit = open.remove();
      if (seen.add(unit.id())) {
        found.add(unit);
        for (UnitTree tree : List.of(UnitTree.ADMINISTRATIVE, UnitTree.SECTOR, UnitTree.PARTY)) {
          open.addAll(units.children(unit.id(), tree, on));
        }
      }
    }
    return found;
  }

  /** The nearest unit of the line that is one of those kinds. */
  Optional<Unit> above(Set<UnitKind> kinds) {
    return line.stream()
        .filter(unit -> unit.kind(on).filter(kinds::contains).isPresent())
        .findFirst();
  }
}
