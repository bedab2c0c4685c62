package org.tuanthu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tuanthu.unit.Tier;

class DerivedFactTest {
  private final AtomicInteger asked = new AtomicInteger();

  private record Day(LocalDate day) {}

  private Day day(Dossier dossier) {
    asked.incrementAndGet();
    return new Day(dossier.asOf());
  }

  @Test
  void what_follows_from_a_dossier_is_worked_out_once() {
    Dossier dossier = HouseRules.dossier();
    Day first = dossier.derived(Day.class, this::day);

    assertThat(dossier.derived(Day.class, this::day)).isSameAs(first);
    assertThat(asked).hasValue(1);
  }

  @Test
  void another_dossier_works_it_out_anew() {
    Dossier dossier = HouseRules.dossier();
    Day first = dossier.derived(Day.class, this::day);
    LocalDate later = first.day().plusDays(1);

    assertThat(dossier.on(later).derived(Day.class, this::day).day()).isEqualTo(later);
    dossier.with(Tier.COMMUNE).derived(Day.class, this::day);
    assertThat(asked).hasValue(3);
  }
}
