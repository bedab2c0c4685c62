package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tuanthu.testkit.sample.SampleUnits;
import org.tuanthu.unit.Dated;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitTree;
import org.tuanthu.unit.Units;

/**
 * What every register of units keeps to, as tests for the author of an adapter: a test class
 * implements this interface. Whatever the adapter stores, it answers as the {@link UnitRegister} of
 * the same units does, before and after a reorganisation.
 */
public interface UnitsContract {

  /**
   * An adapter that holds exactly those units.
   *
   * @param units as the events left them, each with all that it ever was
   * @param events in the order of days
   */
  Units units(List<Unit> units, List<UnitEvent> events);

  /** A unit is found by its id on the days on which it exists. */
  @Test
  default void finds_a_unit_on_the_days_on_which_it_exists() {
    UnitRegister register = SampleUnits.register();
    Units units = units(register.all(), register.events());
    for (Unit unit : register.all()) {
      for (LocalDate day : days(register)) {
        assertThat(units.find(unit.id(), day))
            .as("%s on %s", unit.id(), day)
            .isEqualTo(register.find(unit.id(), day));
      }
    }
    assertThat(units.find(UnitId.of("no such unit"), LocalDate.of(2025, 7, 1))).isEmpty();
  }

  /** A name finds those that bear it then, in the order of ids, whatever its capitals. */
  @Test
  default void finds_units_by_name_and_abbreviation() {
    UnitRegister register = SampleUnits.register();
    Units units = units(register.all(), register.events());
    for (String name : names(register)) {
      for (LocalDate day : days(register)) {
        assertThat(units.named(name, day))
            .as("'%s' on %s", name, day)
            .isEqualTo(register.named(name, day));
      }
      assertThat(units.named(name)).as("'%s' ever", name).isEqualTo(register.named(name));
    }
  }

  /** What is below a unit, by tree and day. */
  @Test
  default void knows_what_is_below() {
    UnitRegister register = SampleUnits.register();
    Units units = units(register.all(), register.events());
    for (Unit unit : register.all()) {
      for (UnitTree tree : UnitTree.values()) {
        for (LocalDate day : days(register)) {
          assertThat(units.children(unit.id(), tree, day))
              .as("below %s in the tree %s on %s", unit.id(), tree, day)
              .isEqualTo(register.children(unit.id(), tree, day));
        }
      }
    }
  }

  /** What happened to each unit and what it took part in. */
  @Test
  default void knows_what_happened() {
    UnitRegister register = SampleUnits.register();
    Units units = units(register.all(), register.events());
    for (Unit unit : register.all()) {
      assertThat(units.events(unit.id()))
          .as("what happened to " + unit.id())
          .isEqualTo(register.events(unit.id()));
    }
  }

  /** What a unit was and what became of it. */
  @Test
  default void knows_who_carries_on() {
    UnitRegister register = SampleUnits.register();
    Units units = units(register.all(), register.events());
    TreeSet<LocalDate> days = days(register);
    for (Unit unit : register.all()) {
      assertThat(units.lineage(unit.id(), days.first(), days.last()))
          .as("what became of " + unit.id())
          .isEqualTo(register.lineage(unit.id(), days.first(), days.last()));
      assertThat(units.lineage(unit.id(), days.last(), days.first()))
          .as("what was " + unit.id())
          .isEqualTo(register.lineage(unit.id(), days.last(), days.first()));
    }
  }

  private static TreeSet<LocalDate> days(UnitRegister register) {
    TreeSet<LocalDate> days = new TreeSet<>();
    register.events().forEach(event -> days.add(event.day()));
    days.add(days.first().minusDays(1));
    days.add(days.last().plusYears(1));
    return days;
  }

  private static TreeSet<String> names(UnitRegister register) {
    TreeSet<String> names = new TreeSet<>();
    for (Unit unit : register.all()) {
      unit.names().stream().map(Dated::value).forEach(names::add);
      unit.otherNames().stream().map(Dated::value).forEach(names::add);
    }
    names.add(names.first().toUpperCase(Locale.ROOT));
    names.add("Phòng không có");
    return names;
  }
}
