package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;

/** What units of a register are called, and which they came from and became. */
final class UnitNames {
  private final UnitRegister register;

  UnitNames(UnitRegister register) {
    this.register = register;
  }

  /** The name on that day with the id behind; the id alone of a unit that is not there. */
  String called(UnitId id, LocalDate on) {
    return register.find(id, on).map(unit -> unit.name(on) + " [" + id + "]").orElse("" + id);
  }

  /** The day of its existence that is nearest to that day. */
  LocalDate nearest(Unit unit, LocalDate day) {
    Optional<LocalDate> end = unit.validity().to().filter(day::isAfter);
    return end.orElseGet(() -> unit.validity().from().filter(day::isBefore).orElse(day));
  }

  /** The other units that went into it until that day, each as it was before. */
  List<Unit> forebears(Unit unit, LocalDate until) {
    Set<Unit> found = new LinkedHashSet<>();
    for (UnitEvent event : register.events(unit.id())) {
      if (event.change().into().contains(unit.id()) && !event.day().isAfter(until)) {
        LocalDate before = event.day().minusDays(1);
        event.change().units().forEach(id -> register.find(id, before).ifPresent(found::add));
      }
    }
    found.remove(unit);
    return List.copyOf(found);
  }

  /** The other units that carry it on, on that later day. */
  List<Unit> successors(Unit unit, LocalDate at, LocalDate on) {
    return register.lineage(unit.id(), at, on).stream().filter(x -> !x.equals(unit)).toList();
  }
}
