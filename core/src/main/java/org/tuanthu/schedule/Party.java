package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;

/**
 * Who reports or is reported to (bên báo cáo, nơi nhận).
 *
 * @param name the official name where the unit is known, else as the plan writes it
 * @param unit the unit; empty where the name means none or several that are known
 */
public record Party(String name, Optional<UnitId> unit) {

  /** One of whom only the name is known. */
  public static Party named(String name) {
    return new Party(name, Optional.empty());
  }

  /** The unit under the name that it has on that day, or on the nearest day on which it exists. */
  static Party of(Unit unit, LocalDate on) {
    LocalDate day = Days.earlier(Days.later(on, unit.validity().first()), unit.validity().last());
    return new Party(unit.name(day), Optional.of(unit.id()));
  }

  @Override
  public String toString() {
    return name;
  }
}
