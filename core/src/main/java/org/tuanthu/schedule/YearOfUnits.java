package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.unit.Resolution;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitResolver;
import org.tuanthu.unit.Units;

/** The units around one year; remembers what it found. */
final class YearOfUnits {

  /** Whose texts are read on which day. */
  record Reader(UnitId issuer, LocalDate on) {}

  private final Units units;
  private final LocalDate newYear;
  private final DateRange around;
  private final Map<Reader, UnitResolver> resolvers = new HashMap<>();
  private final Map<Reader, Map<String, Resolution>> resolutions = new HashMap<>();
  private final Map<UnitId, Boolean> steady = new HashMap<>();
  private final Map<UnitId, Optional<Party>> parties = new HashMap<>();

  YearOfUnits(Units units, int year) {
    this.units = units;
    newYear = LocalDate.of(year, 1, 1);
    around = DateRange.of(LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, 12, 31));
  }

  Units units() {
    return units;
  }

  /** The day of plans without one. */
  LocalDate newYear() {
    return newYear;
  }

  /** What a name means to that reader. */
  Resolution resolve(Reader reader, String name) {
    return resolve(reader, name, known(reader));
  }

  /** The same, among the names that the reader has met. */
  Resolution resolve(Reader reader, String name, Map<String, Resolution> known) {
    Resolution met = known.get(name);
    if (met == null) {
      met = resolver(reader).resolve(name);
      known.put(name, met);
    }
    return met;
  }

  /** The names that a reader has met, which grow. */
  Map<String, Resolution> known(Reader reader) {
    return resolutions.computeIfAbsent(reader, each -> new HashMap<>());
  }

  private UnitResolver resolver(Reader reader) {
    return resolvers.computeIfAbsent(
        reader, each -> UnitResolver.of(units, each.issuer(), each.on()));
  }

  /** Whether nothing happens to the unit around the year. */
  boolean isSteady(Unit unit) {
    return steady.computeIfAbsent(
        unit.id(),
        id ->
            !unit.validity().first().isAfter(around.first())
                && !unit.validity().last().isBefore(around.last())
                && unit.name(around.first()).equals(unit.name(around.last()))
                && units.events(id).stream().noneMatch(event -> around.contains(event.day())));
  }

  /** A steady unit, always the same object. */
  Optional<Party> party(Unit unit) {
    return parties.computeIfAbsent(unit.id(), id -> Optional.of(Party.of(unit, newYear)));
  }
}
