package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.plan.Plan;
import org.tuanthu.schedule.YearOfUnits.Reader;
import org.tuanthu.text.VietnameseText;
import org.tuanthu.unit.Resolution;
import org.tuanthu.unit.Resolution.Outcome;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitTree;

/** The units that the names of one plan mean. */
final class PlanUnits {
  private static final UnitId NOBODY = UnitId.of("-");

  private record Asked(String name, LocalDate cutOff) {}

  private final YearOfUnits year;
  private final Reader reader;
  private final Map<String, Resolution> known;
  private final Map<Asked, List<Unit>> found = new HashMap<>();

  PlanUnits(YearOfUnits year, Plan plan) {
    this.year = year;
    DocumentHead head = plan.document().head();
    LocalDate issued = head.placeAndDate().flatMap(PlaceAndDate::date).orElse(year.newYear());
    reader = new Reader(issuer(head, issued), issued);
    known = year.known(reader);
  }

  YearOfUnits year() {
    return year;
  }

  /** The day on which the plan was issued, else the first of the year. */
  LocalDate issued() {
    return reader.on();
  }

  /** The one unit that a name means on the day of the plan. */
  Optional<Unit> one(String name) {
    Resolution meant = year.resolve(reader, name, known);
    return meant.outcome() == Outcome.ONE ? Optional.of(meant.units().get(0)) : Optional.empty();
  }

  /**
   * The units that a name of none or several means on the day of the plan or at the end of a
   * period, as new units join a group.
   */
  List<Unit> all(String name, LocalDate cutOff) {
    return found.computeIfAbsent(new Asked(name, cutOff), this::find);
  }

  private List<Unit> find(Asked asked) {
    Map<UnitId, Unit> units = new LinkedHashMap<>();
    year.resolve(reader, asked.name()).certain().forEach(unit -> units.put(unit.id(), unit));
    if (asked.cutOff().isAfter(issued())) {
      year.resolve(new Reader(reader.issuer(), asked.cutOff()), asked.name())
          .certain()
          .forEach(unit -> units.putIfAbsent(unit.id(), unit));
    }
    return ImmutableList.copyOf(units.values());
  }

  private UnitId issuer(DocumentHead head, LocalDate on) {
    List<Unit> named = head.agency().map(name -> year.units().named(name, on)).orElse(List.of());
    if (named.size() == 1) {
      return named.get(0).id();
    }
    Optional<String> superior = head.superior().map(VietnameseText::fold);
    return named.stream()
        .filter(unit -> superior.isPresent() && above(unit, on).equals(superior))
        .findFirst()
        .map(Unit::id)
        .orElse(NOBODY);
  }

  private Optional<String> above(Unit unit, LocalDate on) {
    return unit.parent(UnitTree.ADMINISTRATIVE, on)
        .flatMap(id -> year.units().find(id, on))
        .map(parent -> VietnameseText.fold(parent.name(on)));
  }
}
