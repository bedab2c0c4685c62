package org.tuanthu.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The units that are known (port). Lists are in the order of ids. */
public interface Units {

  /** The unit of that id if it exists on that day. */
  Optional<Unit> find(UnitId id, LocalDate on);

  /** The units that bear that name or abbreviation on that day; several when it is ambiguous. */
  List<Unit> named(String name, LocalDate on);

  /** The units that ever bore that name or abbreviation. */
  List<Unit> named(String name);

  /** The units directly below that one in that tree on that day. */
  List<Unit> children(UnitId id, UnitTree tree, LocalDate on);

  /** What has happened to that unit and what it took part in, in the order of days. */
  List<UnitEvent> events(UnitId id);

  /**
   * The units that were, on one day, what that unit is on another (đơn vị tiền thân, đơn vị kế
   * thừa): those that carry it on when {@code on} is later than {@code at}, those that it came from
   * when it is earlier. A unit that stays is among them; one that does not exist {@code at} has
   * none.
   */
  default List<Unit> lineage(UnitId id, LocalDate at, LocalDate on) {
    return new Lineage(this, at, on).of(id);
  }
}
