package org.tuanthu.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Confidence;

/** Registers of made-up reorganisations of every shape. */
class LineageTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  static List<Integer> seeds() {
    return IntStream.range(0, 40).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_unit_is_lost_and_both_ends_agree(int seed) {
    UnitRegister register = register(new Random(seed));
    List<LocalDate> days =
        List.of(
            START,
            START.plusDays(99),
            START.plusDays(100),
            START.plusDays(350),
            START.plusDays(900));
    for (LocalDate at : days) {
      for (LocalDate on : days) {
        for (Unit one : on(register, at)) {
          List<Unit> others = register.lineage(one.id(), at, on);

          assertThat(others).as(one.id() + " " + at + " " + on).isNotEmpty();
          assertThat(others)
              .allSatisfy(other -> assertThat(register.lineage(other.id(), on, at)).contains(one));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shuffled_input_gives_the_same_register(int seed) {
    UnitRegister register = register(new Random(seed));
    List<UnitEvent> events = new ArrayList<>(register.events());
    List<Unit> units = new ArrayList<>(register.all());
    Collections.shuffle(events, new Random(seed));
    Collections.shuffle(units, new Random(seed));
    UnitRegister other = UnitRegister.of(units, events);

    assertThat(other.all()).isEqualTo(register.all());
    assertThat(other.events()).isEqualTo(register.events());
  }

  private static List<Unit> on(UnitRegister register, LocalDate day) {
    return register.all().stream().filter(unit -> unit.validity().contains(day)).toList();
  }

  /** Twelve units; every hundred days some merge, are taken in, split or give something up. */
  private static UnitRegister register(Random random) {
    List<Unit> units = new ArrayList<>();
    List<UnitId> living = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      living.add(unit(units, DateRange.ALWAYS));
    }
    List<UnitEvent> events = new ArrayList<>();
    for (int change = 1; change <= 8; change++) {
      LocalDate day = START.plusDays(100L * change);
      Collections.shuffle(living, random);
      UnitId first = living.remove(0);
      UnitId second = living.remove(0);
      UnitChange happened =
          switch (random.nextInt(4)) {
            case 0 -> new UnitChange.Merged(List.of(first, second), fresh(units, day));
            case 1 -> new UnitChange.Split(first, List.of(first, fresh(units, day)));
            case 2 -> new UnitChange.Split(first, List.of(second, fresh(units, day)));
            default -> new UnitChange.Merged(List.of(first, second), second);
          };
      events.add(new UnitEvent(day, happened, "Quyết định " + change, Confidence.VERIFIED));
      Set<UnitId> left = new TreeSet<>(Comparator.comparing(UnitId::value));
      left.addAll(List.of(first, second));
      left.removeAll(happened.units());
      left.addAll(happened.into());
      living.addAll(left);
    }
    return UnitRegister.of(units, events);
  }

  private static UnitId fresh(List<Unit> units, LocalDate day) {
    return unit(units, DateRange.from(day));
  }

  private static UnitId unit(List<Unit> units, DateRange validity) {
    UnitId id = UnitId.of("U%03d".formatted(units.size()));
    units.add(Unit.builder(id, validity).name("Phòng " + units.size()).build());
    return id;
  }
}
