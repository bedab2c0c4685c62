package org.tuanthu.json;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.unit.InconsistentUnitsException;
import org.tuanthu.unit.InconsistentUnitsException.Problem;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;

/** The rows of units and changes, put together; what contradicts is told by row and column. */
final class UnitRows {
  private final ImmutableListMultimap<UnitId, UnitRow> units;
  private final Map<UnitEvent, JsonAt> events = new LinkedHashMap<>();
  private final RowErrors ofUnits;
  private final RowErrors ofEvents;

  /** The errors of both are one object where one file has both. */
  UnitRows(List<UnitRow> units, List<EventRow> events, RowErrors ofUnits, RowErrors ofEvents) {
    this.units = ImmutableListMultimap.copyOf(Multimaps.index(units, UnitRow::id));
    this.ofUnits = ofUnits;
    this.ofEvents = ofEvents;
    for (EventRow row : events) {
      JsonAt earlier = this.events.putIfAbsent(row.event(), row.at());
      if (earlier != null) {
        ofEvents.add(row.at().problem("units", "the same as " + earlier.where().place()));
      }
    }
  }

  /** The register; empty when errors tell why not. */
  Optional<UnitRegister> register() {
    List<Unit> all =
        units.asMap().values().stream().flatMap(rows -> unit(List.copyOf(rows)).stream()).toList();
    if (!ofUnits.isEmpty() || !ofEvents.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(UnitRegister.of(all, List.copyOf(events.keySet())));
    } catch (InconsistentUnitsException e) {
      e.problems().forEach(this::place);
      return Optional.empty();
    }
  }

  private Optional<Unit> unit(List<UnitRow> sameId) {
    List<UnitRow> rows = sameId.stream().sorted(Comparator.comparing(UnitRows::first)).toList();
    for (int i = 1; i < rows.size(); i++) {
      UnitRow before = rows.get(i - 1);
      UnitRow row = rows.get(i);
      if (before.range().overlaps(row.range())) {
        String other = " is also that of " + before.at().where().place() + " on " + first(row);
        ofUnits.add(row.at().problem("id", row.id() + other));
        return Optional.empty();
      }
    }
    UnitRow last = rows.get(rows.size() - 1);
    DateRange whole = new DateRange(rows.get(0).range().from(), last.range().to());
    Unit.Builder unit = Unit.builder(last.id(), whole);
    rows.forEach(row -> row.addTo(unit));
    try {
      return Optional.of(last.at().read(row -> unit.build()));
    } catch (IllegalArgumentException e) {
      ofUnits.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static LocalDate first(UnitRow row) {
    return row.range().first();
  }

  private void place(Problem problem) {
    problem
        .event()
        .ifPresentOrElse(
            event ->
                ofEvents.add(
                    Objects.requireNonNull(events.get(event))
                        .problem(problem.part(), problem.problem())),
            () ->
                ofUnits.add(
                    units
                        .get(problem.unit())
                        .get(0)
                        .at()
                        .problem(problem.part(), problem.problem())));
  }
}
