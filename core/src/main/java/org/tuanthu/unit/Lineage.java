package org.tuanthu.unit;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Walks from unit to unit along mergers and splits, from one day to another. A step leads on only
 * by changes of other days, since a change takes units as they were the day before.
 */
final class Lineage {

  /** A unit and the day of the change by which it was reached. */
  private record Reached(UnitId unit, LocalDate day) {}

  private final Units units;
  private final LocalDate at;
  private final LocalDate on;
  private final boolean forwards;

  Lineage(Units units, LocalDate at, LocalDate on) {
    this.units = units;
    this.at = at;
    this.on = on;
    forwards = on.isAfter(at);
  }

  List<Unit> of(UnitId start) {
    if (units.find(start, at).isEmpty()) {
      return List.of();
    }
    ImmutableList.Builder<Unit> found = ImmutableList.builder();
    for (UnitId id : reachable(start)) {
      units.find(id, on).ifPresent(found::add);
    }
    return found.build();
  }

  /** Units are taken up in the order of days, so that each is first reached at its earliest. */
  private Set<UnitId> reachable(UnitId start) {
    Set<UnitId> done = new HashSet<>();
    PriorityQueue<Reached> open =
        new PriorityQueue<>(
            forwards ? comparing(Reached::day) : comparing(Reached::day).reversed());
    open.add(new Reached(start, first()));
    while (!open.isEmpty()) {
      Reached next = open.remove();
      if (done.add(next.unit())) {
        steps(next).forEach(open::add);
      }
    }
    Set<UnitId> sorted = new TreeSet<>(comparing(UnitId::value));
    sorted.addAll(done);
    return sorted;
  }

  private List<Reached> steps(Reached from) {
    ImmutableList.Builder<Reached> steps = ImmutableList.builder();
    for (UnitEvent event : units.events(from.unit())) {
      if (leads(event.day(), from.day())) {
        List<UnitId> here = forwards ? event.change().units() : event.change().into();
        List<UnitId> there = forwards ? event.change().into() : event.change().units();
        if (here.contains(from.unit())) {
          there.forEach(unit -> steps.add(new Reached(unit, event.day())));
        }
      }
    }
    return steps.build();
  }

  private boolean leads(LocalDate day, LocalDate reached) {
    return forwards
        ? day.isAfter(reached) && !day.isAfter(on)
        : day.isBefore(reached) && day.isAfter(on);
  }

  /** Backwards the changes of the first day itself count. */
  private LocalDate first() {
    return forwards || at.equals(LocalDate.MAX) ? at : at.plusDays(1);
  }
}
