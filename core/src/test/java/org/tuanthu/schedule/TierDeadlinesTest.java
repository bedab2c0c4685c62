package org.tuanthu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.json.ShippedData;
import org.tuanthu.period.ReportingTier;
import org.tuanthu.schedule.TierDeadlines.Step;
import org.tuanthu.schedule.TierDeadlines.TierDeadline;

class TierDeadlinesTest {
  private static final WorkingCalendar CALENDAR = ShippedData.calendar();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Thursday 25/12/2025; the cut-off is a Sunday
        "2025-12-25 | 2025-12-14 | COMMUNE 1, PROVINCE 2, MINISTRY 3"
            + " | COMMUNE 2025-12-18, PROVINCE 2025-12-22, MINISTRY 2025-12-25 | ''",
        "2025-12-25 | 2025-12-14 | COMMUNE 1, DEPARTMENT 2, PROVINCE 2, MINISTRY 3"
            + " | COMMUNE 2025-12-16, DEPARTMENT 2025-12-18, PROVINCE 2025-12-22,"
            + " MINISTRY 2025-12-25 | ''",
        "2025-12-25 | 2025-12-14 | COMMUNE 1, DEPARTMENT 3, PROVINCE 3, MINISTRY 4"
            + " | COMMUNE 2025-12-11, DEPARTMENT 2025-12-16, PROVINCE 2025-12-19,"
            + " MINISTRY 2025-12-25 | COMMUNE DEPARTMENT PROVINCE MINISTRY",
        // the week of Tết 2025 (27-31/01) has no working day
        "2025-02-05 | 2025-01-14 | COMMUNE 1, PROVINCE 4 | COMMUNE 2025-01-23, PROVINCE 2025-02-05 | ''",
        // at least one working day after the cut-off, even for a tier that needs none
        "2025-03-14 | 2025-03-14 | COMMUNE 0 | COMMUNE 2025-03-14 | COMMUNE",
        "2025-03-17 | 2025-03-14 | COMMUNE 0 | COMMUNE 2025-03-17 | ''",
      })
  void the_days_of_lower_tiers_are_counted_back_from_the_top(
      LocalDate top, LocalDate cutOff, String chain, String deadlines, String problems) {
    TierDeadlines derived = TierDeadlines.before(top, cutOff, chain(chain), CALENDAR);

    assertThat(
            derived.tiers().stream()
                .map(each -> each.tier() + " " + each.last())
                .collect(Collectors.joining(", ")))
        .isEqualTo(deadlines);
    assertThat(
            derived.problems().stream()
                .map(each -> each.tier().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(problems);
  }

  @Test
  void a_problem_names_the_tier_its_day_and_the_first_that_would_do() {
    TierDeadlines derived =
        TierDeadlines.before(
            LocalDate.of(2025, 3, 17),
            LocalDate.of(2025, 3, 14),
            chain("COMMUNE 1, PROVINCE 1"),
            CALENDAR);

    assertThat(derived.cutOff()).isEqualTo("2025-03-14");
    assertThat(derived.problems())
        .containsExactly(
            new TierDeadline(
                ReportingTier.COMMUNE, LocalDate.of(2025, 3, 14), LocalDate.of(2025, 3, 17)),
            new TierDeadline(
                ReportingTier.PROVINCE, LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 18)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void without_problem_each_tier_has_its_days_between_the_cut_off_and_the_top(long seed) {
    Random random = new Random(seed);
    List<Step> chain =
        Arrays.stream(ReportingTier.values())
            .map(tier -> new Step(tier, random.nextInt(4)))
            .toList();
    LocalDate cutOff = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(360));
    LocalDate top = cutOff.plusDays(random.nextInt(30));

    TierDeadlines derived = TierDeadlines.before(top, cutOff, chain, CALENDAR);

    LocalDate day = cutOff;
    for (Step step : chain) {
      day = CALENDAR.addWorkingDays(day, step.workingDays());
    }
    boolean fits = !day.isAfter(top) && !CALENDAR.addWorkingDays(cutOff, 1).isAfter(top);
    assertThat(derived.tiers().get(chain.size() - 1).last()).isEqualTo(top);
    assertThat(derived.tiers().get(chain.size() - 1).isTooEarly()).isEqualTo(!fits);
    assertThat(derived.tiers()).isSortedAccordingTo((a, b) -> a.last().compareTo(b.last()));
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @Test
  void a_chain_without_tiers_or_with_one_twice_is_refused() {
    LocalDate day = LocalDate.of(2025, 3, 17);
    assertThatThrownBy(() -> TierDeadlines.before(day, day, List.of(), CALENDAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("each tier once");
    assertThatThrownBy(
            () -> TierDeadlines.before(day, day, chain("COMMUNE 1, COMMUNE 2"), CALENDAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("COMMUNE");
    assertThatThrownBy(() -> chain("COMMUNE -1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1 for COMMUNE");
  }

  private static List<Step> chain(String text) {
    return Arrays.stream(text.split(", "))
        .map(step -> step.split(" "))
        .map(step -> new Step(ReportingTier.valueOf(step[0]), Integer.parseInt(step[1])))
        .toList();
  }
}
