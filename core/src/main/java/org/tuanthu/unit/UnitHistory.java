package org.tuanthu.unit;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.unit.InconsistentUnitsException.Problem;

/** Units as events leave them. What contradicts is collected. Not thread-safe. */
final class UnitHistory {
  private static final int MOST_ALTERATIONS = 1000;

  private final Map<UnitId, Unit> units = new TreeMap<>(comparing(UnitId::value));
  private final Set<UnitId> ended = new HashSet<>();
  private final Map<UnitId, Integer> alterations = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  void add(Unit unit) {
    if (units.putIfAbsent(unit.id(), unit) != null) {
      refuse(unit.id(), "id", "The id " + unit.id() + " stands for two units");
    }
  }

  Collection<Unit> units() {
    return units.values();
  }

  Optional<Unit> find(UnitId id, LocalDate on) {
    return Optional.ofNullable(units.get(id)).filter(unit -> unit.validity().contains(on));
  }

  List<Problem> problems() {
    return problems;
  }

  /** Events come in the order of days. */
  void apply(UnitEvent event) {
    LocalDate day = event.day();
    UnitChange change = event.change();
    if (change instanceof UnitChange.Created created) {
      create(created.unit(), event);
      return;
    }
    for (UnitId id : change.units()) {
      if (find(id, day.minusDays(1)).isEmpty()) {
        refuse(id, event, "units", "Unit " + id + " does not exist the day before " + day);
      } else if (ends(id, change)) {
        end(id, event);
      } else if (!(change instanceof UnitChange.Transferred)) {
        alter(id, event);
      }
    }
  }

  private void end(UnitId id, UnitEvent event) {
    if (ended.add(id)) {
      change(id, event, "units", unit -> Ending.before(unit, event.day()));
    } else {
      refuse(id, event, "units", "Unit " + id + " ends by two changes");
    }
  }

  private static boolean ends(UnitId id, UnitChange change) {
    return change instanceof UnitChange.Abolished
        || (!change.into().isEmpty() && !change.into().contains(id));
  }

  private void create(UnitId id, UnitEvent event) {
    Unit unit = units.get(id);
    if (unit == null || !unit.validity().from().equals(Optional.of(event.day()))) {
      refuse(id, event, "units", "Unit " + id + " does not begin on " + event.day());
    }
  }

  private void alter(UnitId id, UnitEvent event) {
    LocalDate day = event.day();
    if (find(id, day).isEmpty()) {
      refuse(id, event, "units", "Unit " + id + " does not exist on " + day);
    } else if (alterations.merge(id, 1, Integer::sum) > MOST_ALTERATIONS) {
      String limit = " is altered more than " + MOST_ALTERATIONS + " times";
      refuse(id, event, "units", "Unit " + id + limit);
    } else if (event.change() instanceof UnitChange.Renamed renamed) {
      change(id, event, "name", unit -> rename(unit, renamed, day));
    } else if (event.change() instanceof UnitChange.Recoded recoded) {
      change(id, event, "code", unit -> recode(unit, recoded.code(), day));
    } else if (event.change() instanceof UnitChange.Moved moved) {
      Unit.Parent parent = new Unit.Parent(moved.tree(), moved.parent());
      change(id, event, "parent", unit -> move(unit, parent, day));
    }
  }

  private static Unit rename(Unit unit, UnitChange.Renamed renamed, LocalDate day) {
    DateRange rest = rest(unit, day);
    List<Dated<String>> others = new ArrayList<>(Ending.of(unit.otherNames(), day, x -> true));
    renamed.otherNames().forEach(name -> others.add(new Dated<>(name, rest)));
    return new Unit(
        unit.id(),
        unit.validity(),
        with(Ending.of(unit.names(), day, x -> true), renamed.name(), rest),
        others,
        renamed
            .kind()
            .<List<Dated<UnitKind>>>map(
                kind -> with(Ending.of(unit.kinds(), day, x -> true), kind, rest))
            .orElse(unit.kinds()),
        unit.codes(),
        unit.parents());
  }

  private static Unit recode(Unit unit, UnitCode code, LocalDate day) {
    return new Unit(
        unit.id(),
        unit.validity(),
        unit.names(),
        unit.otherNames(),
        unit.kinds(),
        with(
            Ending.of(unit.codes(), day, old -> old.system() == code.system()),
            code,
            rest(unit, day)),
        unit.parents());
  }

  private static Unit move(Unit unit, Unit.Parent parent, LocalDate day) {
    return new Unit(
        unit.id(),
        unit.validity(),
        unit.names(),
        unit.otherNames(),
        unit.kinds(),
        unit.codes(),
        with(
            Ending.of(unit.parents(), day, old -> old.tree() == parent.tree()),
            parent,
            rest(unit, day)));
  }

  private static DateRange rest(Unit unit, LocalDate day) {
    return new DateRange(Optional.of(day), unit.validity().to());
  }

  private static <T> List<Dated<T>> with(List<Dated<T>> facts, T fact, DateRange range) {
    return ImmutableList.<Dated<T>>builder().addAll(facts).add(new Dated<>(fact, range)).build();
  }

  private void change(UnitId id, UnitEvent event, String part, UnaryOperator<Unit> change) {
    try {
      units.computeIfPresent(id, (same, unit) -> change.apply(unit));
    } catch (IllegalArgumentException e) {
      refuse(id, event, part, String.valueOf(e.getMessage()));
    }
  }

  void refuse(UnitId id, String part, String problem) {
    problems.add(new Problem(id, Optional.empty(), part, problem));
  }

  void refuse(UnitId id, UnitEvent event, String part, String problem) {
    problems.add(new Problem(id, Optional.of(event), part, problem));
  }
}
