package org.tuanthu.unit;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tuanthu.text.VietnameseText;

/** A register of units built from data, immutable. The order of what it is built from is free. */
public final class UnitRegister implements Units {

  private record Above(UnitId unit, UnitTree tree) {}

  private final ImmutableMap<UnitId, Unit> byId;
  private final ImmutableList<UnitEvent> events;
  private final ImmutableListMultimap<String, Dated<Unit>> byName;
  private final ImmutableListMultimap<Above, Dated<Unit>> byParent;
  private final ImmutableListMultimap<UnitId, UnitEvent> byUnit;

  private UnitRegister(Collection<Unit> units, List<UnitEvent> events) {
    ImmutableMap.Builder<UnitId, Unit> ids = ImmutableMap.builder();
    ImmutableListMultimap.Builder<String, Dated<Unit>> names = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Above, Dated<Unit>> parents = ImmutableListMultimap.builder();
    for (Unit unit : units) {
      ids.put(unit.id(), unit);
      unit.names().forEach(name -> names.put(key(name), new Dated<>(unit, name.validity())));
      unit.otherNames().forEach(name -> names.put(key(name), new Dated<>(unit, name.validity())));
      unit.parents()
          .forEach(parent -> parents.put(above(parent), new Dated<>(unit, parent.validity())));
    }
    byId = ids.buildOrThrow();
    byName = names.build();
    byParent = parents.build();
    this.events = ImmutableList.copyOf(events);
    byUnit = byUnit(events);
  }

  private static String key(Dated<String> name) {
    return VietnameseText.fold(name.value());
  }

  private static Above above(Dated<Unit.Parent> parent) {
    return new Above(parent.value().unit(), parent.value().tree());
  }

  private static ImmutableListMultimap<UnitId, UnitEvent> byUnit(List<UnitEvent> events) {
    ImmutableListMultimap.Builder<UnitId, UnitEvent> byUnit = ImmutableListMultimap.builder();
    for (UnitEvent event : events) {
      ImmutableSet.Builder<UnitId> units = ImmutableSet.builder();
      units.addAll(event.change().units()).addAll(event.change().into());
      if (event.change() instanceof UnitChange.Transferred transferred) {
        units.add(transferred.receiver());
      }
      units.build().forEach(unit -> byUnit.put(unit, event));
    }
    return byUnit.build();
  }

  /**
   * The register of those units.
   *
   * @throws InconsistentUnitsException as for units with events
   */
  public static UnitRegister of(List<Unit> units) {
    return of(units, List.of());
  }

  /**
   * The register of those units as the events leave them. A unit that is founded is among the
   * units, from the day of its foundation; when a unit ends, its event says.
   *
   * @throws InconsistentUnitsException if two units have one id, an event is about a unit that does
   *     not exist then, or a unit above does not exist, or is below itself
   */
  public static UnitRegister of(List<Unit> units, List<UnitEvent> events) {
    List<UnitEvent> inOrder = new ArrayList<>(events);
    inOrder.sort(comparing(UnitEvent::day).thenComparing(event -> event.change().toString()));
    UnitHistory history = new UnitHistory();
    units.forEach(history::add);
    inOrder.forEach(history::apply);
    new UnitChecks(history, inOrder).all();
    if (!history.problems().isEmpty()) {
      throw new InconsistentUnitsException(history.problems());
    }
    return new UnitRegister(history.units(), inOrder);
  }

  /** All units, in the order of ids. */
  public List<Unit> all() {
    return byId.values().asList();
  }

  /** All events, in the order of days. */
  public List<UnitEvent> events() {
    return events;
  }

  @Override
  public Optional<Unit> find(UnitId id, LocalDate on) {
    return Optional.ofNullable(byId.get(id)).filter(unit -> unit.validity().contains(on));
  }

  @Override
  public List<Unit> named(String name, LocalDate on) {
    return on(byName.get(VietnameseText.fold(name)), on);
  }

  @Override
  public List<Unit> named(String name) {
    return byName.get(VietnameseText.fold(name)).stream()
        .map(Dated::value)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public List<Unit> children(UnitId id, UnitTree tree, LocalDate on) {
    return on(byParent.get(new Above(id, tree)), on);
  }

  @Override
  public List<UnitEvent> events(UnitId id) {
    return byUnit.get(id);
  }

  private static List<Unit> on(List<Dated<Unit>> units, LocalDate day) {
    return ImmutableSet.copyOf(Timeline.on(units, day)).asList();
  }
}
