package org.tuanthu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.calendar.DateRange;

class LegalBasisTest {
  private static final LegalBasis OLD =
      LegalBasis.verified("Điều 154")
          .within(DateRange.of(LocalDate.of(2016, 7, 1), LocalDate.of(2025, 3, 31)));
  private static final LegalBasis NEW =
      LegalBasis.likely("Điều 57").within(DateRange.from(LocalDate.of(2025, 4, 10)));
  private static final LegalBasis BOTH = OLD.then(NEW);

  @ParameterizedTest
  @CsvSource({
    "2016-06-30, Điều 154, false",
    "2016-07-01, Điều 154, true",
    "2025-03-31, Điều 154, true",
    "2025-04-01, Điều 57, false",
    "2025-04-10, Điều 57, true",
  })
  void each_day_has_its_article_or_the_next_one(LocalDate day, String article, boolean holds) {
    assertThat(BOTH.on(day).article()).isEqualTo(article);
    assertThat(BOTH.holdsOn(day)).isEqualTo(holds);
  }

  @Test
  void after_the_end_the_last_article_is_named() {
    assertThat(OLD.on(LocalDate.of(2026, 1, 1)).article()).isEqualTo("Điều 154");
    assertThat(OLD.holdsOn(LocalDate.of(2026, 1, 1))).isFalse();
  }

  @Test
  void an_article_without_days_always_holds() {
    assertThat(LegalBasis.custom("nếp").holdsOn(LocalDate.MIN)).isTrue();
  }

  @Test
  void articles_follow_each_other() {
    assertThatThrownBy(() -> NEW.then(OLD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("follow each other", "Điều 57", "Điều 154");
    assertThatThrownBy(() -> OLD.then(OLD)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BOTH.within(DateRange.ALWAYS))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> LegalBasis.verified(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
