package org.tuanthu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-01-31, 2024-01-31, 2024-02-29, true",
    "2024-01-01, 2024-01-31, 2024-02-01, 2024-02-29, false",
    "2024-01-01,           , 2030-01-01,           , true",
    "          , 2024-01-31, 2024-02-01,           , false",
    "          , 2024-01-31,           , 2020-01-01, true",
    "          ,           , 2024-01-01, 2024-01-01, true",
  })
  void two_ranges_overlap_when_they_share_a_day(
      LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean overlap) {
    DateRange a = new DateRange(Optional.ofNullable(from), Optional.ofNullable(to));
    DateRange b = new DateRange(Optional.ofNullable(otherFrom), Optional.ofNullable(otherTo));

    assertThat(a.overlaps(b)).isEqualTo(overlap);
    assertThat(b.overlaps(a)).isEqualTo(overlap);
  }

  @Test
  void both_ends_belong_to_the_range() {
    DateRange january = DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));

    assertThat(january.contains(LocalDate.of(2024, 1, 1))).isTrue();
    assertThat(january.contains(LocalDate.of(2024, 1, 31))).isTrue();
    assertThat(january.contains(LocalDate.of(2024, 2, 1))).isFalse();
    assertThat(january.contains(LocalDate.of(2023, 12, 31))).isFalse();
    assertThat(DateRange.ALWAYS.contains(LocalDate.MIN)).isTrue();
  }

  @Test
  void prints_open_ends_as_dots() {
    assertThat(DateRange.from(LocalDate.of(2024, 3, 1))).hasToString("2024-03-01/..");
    assertThat(DateRange.until(LocalDate.of(2024, 3, 1))).hasToString("../2024-03-01");
  }

  @Test
  void a_range_that_ends_before_it_begins_is_refused() {
    assertThatThrownBy(() -> DateRange.of(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-01-02 to 2024-01-01");
  }
}
