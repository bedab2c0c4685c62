package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.plan.Plan;
import org.tuanthu.text.VietnameseText;
import org.tuanthu.unit.Resolution;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitResolver;
import org.tuanthu.unit.UnitTree;
import org.tuanthu.unit.Units;

/** The units around one year, and what names of plans mean among them; remembers what it found. */
final class YearOfUnits {
  private static final UnitId NOBODY = UnitId.of("-");

  private record Reader(UnitId issuer, LocalDate on) {}

  private record Asked(Reader reader, String name) {}

  private final Units units;
  private final LocalDate newYear;
  private final DateRange around;
  private final Map<Reader, UnitResolver> resolvers = new HashMap<>();
  private final Map<Asked, Resolution> resolutions = new HashMap<>();
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

  /** The day on which the plan was issued, else the first of the year. */
  LocalDate day(Plan plan) {
    return plan.document()
        .head()
        .placeAndDate()
        .flatMap(placeAndDate -> placeAndDate.date())
        .orElse(newYear);
  }

  /** What a name in a text of that plan means on that day. */
  Resolution resolve(Plan plan, String name, LocalDate on) {
    Reader reader = new Reader(issuer(plan), on);
    return resolutions.computeIfAbsent(
        new Asked(reader, name),
        asked ->
            resolvers
                .computeIfAbsent(reader, each -> UnitResolver.of(units, each.issuer(), each.on()))
                .resolve(asked.name()));
  }

  /** Whether nothing happens to the unit around the year. */
  boolean isSteady(Unit unit) {
    return steady.computeIfAbsent(
        unit.id(),
        id ->
            !Days.first(unit.validity()).isAfter(Days.first(around))
                && !Days.last(unit.validity()).isBefore(Days.last(around))
                && unit.name(Days.first(around)).equals(unit.name(Days.last(around)))
                && units.events(id).stream().noneMatch(event -> around.contains(event.day())));
  }

  /** A steady unit, always the same object. */
  Optional<Party> party(Unit unit) {
    return parties.computeIfAbsent(unit.id(), id -> Optional.of(Party.of(unit, newYear)));
  }

  private UnitId issuer(Plan plan) {
    LocalDate on = day(plan);
    List<Unit> named =
        plan.document().head().agency().map(name -> units.named(name, on)).orElse(List.of());
    if (named.size() == 1) {
      return named.get(0).id();
    }
    Optional<String> superior = plan.document().head().superior().map(VietnameseText::fold);
    return named.stream()
        .filter(unit -> superior.isPresent() && above(unit, on).equals(superior))
        .findFirst()
        .map(Unit::id)
        .orElse(NOBODY);
  }

  private Optional<String> above(Unit unit, LocalDate on) {
    return unit.parent(UnitTree.ADMINISTRATIVE, on)
        .flatMap(id -> units.find(id, on))
        .map(parent -> VietnameseText.fold(parent.name(on)));
  }
}
