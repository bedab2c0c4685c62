package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.testkit.sample.SampleUnits;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitTree;
import org.tuanthu.unit.Units;

/** The register keeps the contract; for each promise an adapter that breaks it. */
class UnitsContractTest {

  private record Author(UnaryOperator<Units> fault) implements UnitsContract {
    @Override
    public Units units(List<Unit> units, List<UnitEvent> events) {
      return fault.apply(SampleUnits.register());
    }
  }

  /** An adapter that breaks the promise of that test. */
  private record Breaking(Units right, String promise) implements Units {
    @Override
    public Optional<Unit> find(UnitId id, LocalDate on) {
      return promise.equals("finds_a_unit_on_the_days_on_which_it_exists")
          ? right.find(id, on).or(() -> right.find(id, LocalDate.of(2025, 6, 30)))
          : right.find(id, on);
    }

    @Override
    public List<Unit> named(String name, LocalDate on) {
      return promise.equals("finds_units_by_name_and_abbreviation")
          ? right.named(name)
          : right.named(name, on);
    }

    @Override
    public List<Unit> named(String name) {
      return right.named(name);
    }

    @Override
    public List<Unit> children(UnitId id, UnitTree tree, LocalDate on) {
      boolean fault = promise.equals("knows_what_is_below");
      return right.children(id, fault ? UnitTree.ADMINISTRATIVE : tree, on);
    }

    @Override
    public List<UnitEvent> events(UnitId id) {
      List<UnitEvent> all = right.events(id);
      return promise.equals("knows_what_happened") ? all.stream().limit(1).toList() : all;
    }

    @Override
    public List<Unit> lineage(UnitId id, LocalDate at, LocalDate on) {
      return promise.equals("knows_who_carries_on") && on.isBefore(at)
          ? List.of()
          : right.lineage(id, at, on);
    }
  }

  @Test
  void the_register_keeps_it() throws IllegalAccessException {
    Author author = new Author(UnaryOperator.identity());
    assertThat(Contracts.failures(UnitsContract.class, author)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "finds_a_unit_on_the_days_on_which_it_exists",
        "finds_units_by_name_and_abbreviation",
        "knows_what_is_below",
        "knows_what_happened",
        "knows_who_carries_on"
      })
  void each_planted_fault_fails_its_own_test_alone(String promise) throws IllegalAccessException {
    Author author = new Author(right -> new Breaking(right, promise));
    assertThat(Contracts.failures(UnitsContract.class, author)).containsOnlyKeys(promise);
  }
}
