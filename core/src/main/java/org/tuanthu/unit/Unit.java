package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;

/**
 * An agency or unit (cơ quan, đơn vị) over a range of days.
 *
 * @param id stable identity
 * @param name the official name
 * @param otherNames abbreviations and variants that texts use
 * @param parent the unit above it
 * @param validity when it exists under this name
 */
public record Unit(
    UnitId id, String name, List<String> otherNames, Optional<UnitId> parent, DateRange validity) {
  public Unit {
    otherNames = ImmutableList.copyOf(otherNames);
  }
}
