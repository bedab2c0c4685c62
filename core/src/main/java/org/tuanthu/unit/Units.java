package org.tuanthu.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The units that are known (port). */
public interface Units {

  /** The unit of that id on that day. */
  Optional<Unit> find(UnitId id, LocalDate on);

  /** The units that bear that name or abbreviation on that day; several when it is ambiguous. */
  List<Unit> named(String name, LocalDate on);
}
