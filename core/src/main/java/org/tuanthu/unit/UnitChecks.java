package org.tuanthu.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold between units: those above exist, and no tree bites its tail. */
final class UnitChecks {
  private static final int DEEPEST = 50;

  private record Move(UnitId unit, Unit.Parent parent, Optional<LocalDate> day) {}

  private final UnitHistory history;
  private final List<UnitEvent> events;
  private final Map<Move, UnitEvent> moves = new HashMap<>();

  UnitChecks(UnitHistory history, List<UnitEvent> events) {
    this.history = history;
    this.events = events;
    for (UnitEvent event : events) {
      if (event.change() instanceof UnitChange.Moved moved) {
        Unit.Parent parent = new Unit.Parent(moved.tree(), moved.parent());
        moves.put(new Move(moved.unit(), parent, Optional.of(event.day())), event);
      }
    }
  }

  void all() {
    events.forEach(this::receivers);
    history.units().forEach(this::parents);
  }

  /** The units that take something over exist from that day on. */
  private void receivers(UnitEvent event) {
    List<UnitId> receivers = new ArrayList<>(event.change().into());
    if (event.change() instanceof UnitChange.Transferred transferred) {
      receivers.add(transferred.receiver());
    }
    for (UnitId id : receivers) {
      if (history.find(id, event.day()).isEmpty()) {
        String problem = "Unit " + id + " does not exist on " + event.day();
        history.refuse(id, event, "into", problem);
      }
    }
  }

  private void parents(Unit unit) {
    for (Dated<Unit.Parent> parent : unit.parents()) {
      LocalDate from = parent.validity().first();
      LocalDate to = parent.validity().last();
      UnitId above = parent.value().unit();
      Optional<Unit> known = history.find(above, from);
      if (known.isEmpty() || !known.get().validity().contains(to)) {
        refuse(unit, parent, "Unit " + above + " does not exist throughout " + parent.validity());
      } else {
        climb(unit, parent, from);
      }
    }
  }

  /** A circle closes on the day on which its last link begins. */
  private void climb(Unit unit, Dated<Unit.Parent> parent, LocalDate on) {
    UnitTree tree = parent.value().tree();
    List<UnitId> path = new ArrayList<>(List.of(unit.id()));
    Optional<UnitId> above = Optional.of(parent.value().unit());
    while (above.isPresent()) {
      path.add(above.get());
      if (above.get().equals(unit.id())) {
        refuse(unit, parent, "Units are below themselves: " + path);
        return;
      }
      if (path.size() > DEEPEST) {
        refuse(unit, parent, "Unit " + unit.id() + " is more than " + DEEPEST + " levels deep");
        return;
      }
      above = history.find(above.get(), on).flatMap(next -> next.parent(tree, on));
    }
  }

  /** At the event that put the unit there, if one did. */
  private void refuse(Unit unit, Dated<Unit.Parent> parent, String problem) {
    UnitEvent move = moves.get(new Move(unit.id(), parent.value(), parent.validity().from()));
    if (move != null) {
      history.refuse(unit.id(), move, "parent", problem);
    } else {
      history.refuse(unit.id(), field(parent.value().tree()), problem);
    }
  }

  private static String field(UnitTree tree) {
    return switch (tree) {
      case ADMINISTRATIVE -> "parent";
      case SECTOR -> "sectorParent";
      case PARTY -> "partyParent";
      case REPORTING -> "reportsTo";
    };
  }
}
