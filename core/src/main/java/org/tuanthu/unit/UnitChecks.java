package org.tuanthu.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold between units: those above exist, and no tree bites its tail. */
final class UnitChecks {
  private static final int DEEPEST = 50;

  private final UnitHistory history;

  UnitChecks(UnitHistory history) {
    this.history = history;
  }

  /** The units that take something over exist from that day on. */
  void receivers(UnitEvent event) {
    List<UnitId> receivers = new ArrayList<>(event.change().into());
    if (event.change() instanceof UnitChange.Transferred transferred) {
      receivers.add(transferred.receiver());
    }
    if (event.change() instanceof UnitChange.Moved moved
        && history.find(moved.parent(), event.day()).isEmpty()) {
      absent(moved.parent(), event, "parent");
    }
    for (UnitId id : receivers) {
      if (history.find(id, event.day()).isEmpty()) {
        absent(id, event, "into");
      }
    }
  }

  private void absent(UnitId id, UnitEvent event, String part) {
    history.refuse(id, event, part, "Unit " + id + " does not exist on " + event.day());
  }

  void parents(Unit unit) {
    for (Dated<Unit.Parent> parent : unit.parents()) {
      LocalDate from = parent.validity().from().orElse(LocalDate.MIN);
      LocalDate to = parent.validity().to().orElse(LocalDate.MAX);
      UnitId above = parent.value().unit();
      Optional<Unit> known = history.find(above, from);
      if (known.isEmpty() || !known.get().validity().contains(to)) {
        history.refuse(
            unit.id(),
            field(parent.value().tree()),
            "Unit " + above + " does not exist throughout " + parent.validity());
      } else {
        climb(unit, parent.value().tree(), from);
      }
    }
  }

  /** A circle closes on the day on which its last link begins. */
  private void climb(Unit unit, UnitTree tree, LocalDate on) {
    List<UnitId> path = new ArrayList<>(List.of(unit.id()));
    Optional<UnitId> above = unit.parent(tree, on);
    while (above.isPresent() && path.size() <= DEEPEST) {
      path.add(above.get());
      if (above.get().equals(unit.id())) {
        history.refuse(unit.id(), field(tree), "Units are below themselves: " + path);
        return;
      }
      above = history.find(above.get(), on).flatMap(next -> next.parent(tree, on));
    }
    if (above.isPresent() && path.size() > DEEPEST) {
      history.refuse(
          unit.id(),
          field(tree),
          "Unit " + unit.id() + " is more than " + DEEPEST + " levels deep");
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
