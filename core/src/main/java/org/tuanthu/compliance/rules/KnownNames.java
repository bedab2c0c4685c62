package org.tuanthu.compliance.rules;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.regulation.AgencyNames;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.Units;

/**
 * The names that the register of units has on the day of issue, if there is a register: all names
 * of one unit are the same unit, and each is a right one. Not thread-safe.
 */
final class KnownNames {
  private final Optional<Units> units;
  private final LocalDate day;
  private final Map<String, Optional<Unit>> found = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  KnownNames(Dossier dossier) {
    units = dossier.fact(Units.class);
    day = IssueDays.of(dossier).last();
  }

  /** Makes known the unit of that name, and with it all other names of that unit. */
  void add(String name) {
    unit(name)
        .ifPresent(
            unit ->
                names(unit)
                    .forEach(
                        other -> keys.putIfAbsent(AgencyNames.fold(other), unit.id().toString())));
  }

  /** The key of the unit: that of the register, or where it does not know it the given one. */
  String key(Spelling spelling) {
    return unit(spelling.written())
        .map(unit -> unit.id().toString())
        .orElseGet(() -> keys.getOrDefault(spelling.key(), spelling.key()));
  }

  /** Whether the register has the name in this spelling; the place of a tone mark is free. */
  boolean allows(Spelling spelling) {
    String written = spelling.unified();
    return unit(spelling.written())
        .filter(
            unit -> names(unit).anyMatch(name -> new Spelling("", name).unified().equals(written)))
        .isPresent();
  }

  /** The one unit of that name; empty when it is unknown or ambiguous. */
  private Optional<Unit> unit(String name) {
    return found.computeIfAbsent(
        name,
        n ->
            units
                .map(register -> register.named(n, day))
                .filter(named -> named.size() == 1)
                .map(Iterables::getOnlyElement));
  }

  private Stream<String> names(Unit unit) {
    return Stream.concat(Stream.of(unit.name(day)), unit.otherNames(day).stream())
        .filter(name -> !name.isBlank());
  }
}
