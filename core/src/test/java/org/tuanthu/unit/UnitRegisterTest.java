package org.tuanthu.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Confidence;

class UnitRegisterTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

  private final List<Unit> units =
      List.of(
          unit("S", DateRange.ALWAYS).name("Sở Mẫu").build(),
          unit("A", DateRange.ALWAYS)
              .name("Phòng Văn hoá")
              .otherNames("Phòng VH")
              .parent(UnitTree.ADMINISTRATIVE, id("S"))
              .build(),
          unit("B", DateRange.ALWAYS)
              .name("Phòng Vận hành")
              .otherNames("Phòng VH", "PVH")
              .code(UnitCode.parse("H37.02.02"))
              .parent(UnitTree.ADMINISTRATIVE, id("S"))
              .build(),
          unit("C", DateRange.ALWAYS)
              .name("Trung tâm C")
              .parent(UnitTree.ADMINISTRATIVE, id("A"), DateRange.until(BEFORE))
              .parent(UnitTree.PARTY, id("S"))
              .build(),
          unit("N", DateRange.from(AFTER)).name("Phòng Mới").build(),
          unit("P", DateRange.from(LATER)).name("Phòng Một").build(),
          unit("Q", DateRange.from(LATER)).name("Phòng Hai").build());
  private final List<UnitEvent> events =
      List.of(
          event(AFTER, new UnitChange.Merged(ids("A", "B"), id("N"))),
          event(AFTER, new UnitChange.Created(id("N"))),
          event(AFTER, new UnitChange.Moved(id("C"), UnitTree.ADMINISTRATIVE, id("N"))),
          event(LATER, new UnitChange.Split(id("N"), ids("P", "Q"))),
          event(LATER, new UnitChange.Moved(id("C"), UnitTree.ADMINISTRATIVE, id("Q"))),
          event(LATER, new UnitChange.Recoded(id("C"), UnitCode.parse("H37.02.09"))),
          event(
              LATER,
              new UnitChange.Renamed(
                  id("C"), "Trường C", List.of("T.C"), Optional.of(UnitKind.PUBLIC_SERVICE_UNIT))));
  private final UnitRegister register = UnitRegister.of(units, events);

  @Test
  void finds_names_whatever_the_tone_mark_style_and_all_that_share_one() {
    assertThat(register.named("phòng văn hóa", BEFORE)).hasSize(1);
    assertThat(register.named("Phòng VH", BEFORE)).extracting(Unit::id).isEqualTo(ids("A", "B"));
    assertThat(register.named("Phòng VH", AFTER)).isEmpty();
    assertThat(register.named("Phòng Y", AFTER)).isEmpty();
  }

  @Test
  void a_merger_ends_its_units_the_day_before() {
    assertThat(register.find(id("A"), BEFORE)).isPresent();
    assertThat(register.find(id("A"), AFTER)).isEmpty();
    assertThat(register.find(id("N"), BEFORE)).isEmpty();
    assertThat(register.find(id("N"), AFTER).orElseThrow().name(AFTER)).isEqualTo("Phòng Mới");
  }

  @Test
  void names_codes_kinds_and_parents_change_on_the_day_of_their_event() {
    Unit unit = register.find(id("C"), AFTER).orElseThrow();

    assertThat(unit.name(LATER.minusDays(1))).isEqualTo("Trung tâm C");
    assertThat(unit.name(LATER)).isEqualTo("Trường C");
    assertThat(unit.otherNames(LATER)).containsExactly("T.C");
    assertThat(unit.kind(AFTER)).isEmpty();
    assertThat(unit.kind(LATER)).contains(UnitKind.PUBLIC_SERVICE_UNIT);
    assertThat(unit.codes(AFTER)).isEmpty();
    assertThat(unit.codes(LATER)).containsExactly(UnitCode.parse("H37.02.09"));
    assertThat(unit.parent(UnitTree.ADMINISTRATIVE, BEFORE)).contains(id("A"));
    assertThat(unit.reportsTo(AFTER)).contains(id("N"));
    assertThat(unit.parent(UnitTree.PARTY, LATER)).contains(id("S"));
    assertThat(register.children(id("N"), UnitTree.ADMINISTRATIVE, AFTER)).containsExactly(unit);
    assertThat(register.children(id("N"), UnitTree.ADMINISTRATIVE, LATER)).isEmpty();
    assertThatThrownBy(() -> register.all().get(0).name(AFTER))
        .hasMessageContaining("Unit A exists ../2025-06-30, not on 2025-07-01");
  }

  @ParameterizedTest
  @CsvSource({
    "A, BEFORE, AFTER,  N",
    "A, BEFORE, LATER,  P Q",
    "A, BEFORE, BEFORE, A",
    "A, AFTER,  LATER,  ''",
    "N, AFTER,  BEFORE, A B",
    "Q, LATER,  BEFORE, A B",
    "Q, LATER,  AFTER,  N",
    "C, LATER,  BEFORE, C",
    "X, LATER,  BEFORE, ''",
  })
  void lineage_leads_both_ways_and_over_several_changes(
      String unit, String at, String on, String expected) {
    assertThat(register.lineage(id(unit), day(at), day(on)))
        .extracting(found -> found.id().value())
        .isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void the_order_of_input_changes_nothing(int seed) {
    List<Unit> otherUnits = new ArrayList<>(units);
    List<UnitEvent> otherEvents = new ArrayList<>(events);
    Collections.shuffle(otherUnits, new Random(seed));
    Collections.shuffle(otherEvents, new Random(seed));
    UnitRegister other = UnitRegister.of(otherUnits, otherEvents);

    assertThat(other.all()).isEqualTo(register.all());
    assertThat(other.events()).isEqualTo(register.events());
  }

  @Test
  void a_unit_that_takes_another_in_stays_itself() {
    UnitRegister absorbing =
        UnitRegister.of(
            units.subList(0, 3), List.of(event(AFTER, new UnitChange.Merged(ids("B"), id("A")))));

    assertThat(absorbing.lineage(id("B"), BEFORE, LATER))
        .extracting(Unit::id)
        .containsExactly(id("A"));
    assertThat(absorbing.lineage(id("A"), LATER, BEFORE))
        .extracting(Unit::id)
        .containsExactly(id("A"), id("B"));
  }

  private static LocalDate day(String name) {
    return switch (name) {
      case "BEFORE" -> BEFORE;
      case "AFTER" -> AFTER;
      default -> LATER;
    };
  }

  private static UnitEvent event(LocalDate day, UnitChange change) {
    return new UnitEvent(day, change, "Quyết định số 1/QĐ-UBND", Confidence.VERIFIED);
  }

  private static Unit.Builder unit(String id, DateRange validity) {
    return Unit.builder(id(id), validity);
  }

  private static UnitId id(String value) {
    return UnitId.of(value);
  }

  private static List<UnitId> ids(String... values) {
    return Arrays.stream(values).map(UnitId::of).toList();
  }
}
