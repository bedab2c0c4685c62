package org.tuanthu.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.calendar.DateRange;

class UnitRegisterTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

  private final UnitRegister register =
      UnitRegister.of(
          List.of(
              unit("A", "Phòng Văn hoá", DateRange.until(BEFORE), "Phòng VH"),
              unit("A", "Phòng Văn hóa - Xã hội", DateRange.from(AFTER)),
              unit("B", "Phòng Vận hành", DateRange.ALWAYS, "Phòng VH", "PVH")));

  @Test
  void gives_the_unit_as_it_was_on_that_day() {
    assertThat(register.find(UnitId.of("A"), BEFORE).map(Unit::name)).contains("Phòng Văn hoá");
    assertThat(register.find(UnitId.of("A"), AFTER).map(Unit::name))
        .contains("Phòng Văn hóa - Xã hội");
    assertThat(register.find(UnitId.of("C"), AFTER)).isEmpty();
  }

  @Test
  void finds_names_whatever_the_tone_mark_style_and_all_that_share_one() {
    assertThat(register.named("phòng văn hóa", BEFORE)).hasSize(1);
    assertThat(register.named("Phòng VH", BEFORE)).hasSize(2);
    assertThat(register.named("Phòng VH", AFTER)).hasSize(1);
    assertThat(register.named("Phòng Y", AFTER)).isEmpty();
  }

  @Test
  void two_names_of_one_unit_on_one_day_are_refused() {
    assertThatThrownBy(
            () ->
                UnitRegister.of(
                    List.of(
                        unit("A", "Phòng Một", DateRange.ALWAYS),
                        unit("A", "Phòng Hai", DateRange.from(AFTER)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'Phòng Một' and 'Phòng Hai' for A");
  }

  private static Unit unit(String id, String name, DateRange validity, String... others) {
    return new Unit(UnitId.of(id), name, List.of(others), Optional.empty(), validity);
  }
}
