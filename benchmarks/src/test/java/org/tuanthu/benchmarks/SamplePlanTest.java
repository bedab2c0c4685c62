package org.tuanthu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Section;
import org.tuanthu.plan.Plan;

/** The benchmarks measure what they say: a plan of that length which is understood. */
class SamplePlanTest {

  @ParameterizedTest
  @ValueSource(ints = {10_000, 100_000, 1_000_000, 10_000_000})
  void a_plan_has_about_the_length_asked_for(int bytes) {
    assertThat(SamplePlan.of(bytes, 7).getBytes(StandardCharsets.UTF_8).length)
        .isCloseTo(bytes, Percentage.withPercentage(bytes == 10_000 ? 15 : 5));
  }

  @Test
  void the_same_seed_gives_the_same_text() {
    assertThat(SamplePlan.of(20_000, 7))
        .isEqualTo(SamplePlan.of(20_000, 7))
        .isNotEqualTo(SamplePlan.of(20_000, 8));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 1_000, 10_000})
  void the_library_understands_the_whole_of_it(int kilobytes) {
    Sample sample = new Sample();
    sample.kilobytes = kilobytes;
    sample.write();

    Plan plan = sample.read().value();
    AdministrativeDocument document = plan.document();

    assertThat(plan.isPlan()).isTrue();
    assertThat(document.head().number()).hasValue("27/KH-SNNMT");
    assertThat(document.signature()).isPresent();
    assertThat(document.recipients()).hasSize(4);
    assertThat(plan.citations()).hasSizeGreaterThan(kilobytes / 4);
    assertThat(plan.tasks()).hasSizeGreaterThan(kilobytes);
    assertThat(labels(document.body().sections()))
        .hasSize(
            (int) sample.text.lines().filter(line -> line.matches("[IVX0-9.]{1,8}\\. .*")).count());
    assertThat(sample.check(sample.read()).faults()).isEmpty();
  }

  private static List<String> labels(List<Section> sections) {
    return sections.stream()
        .flatMap(
            section ->
                Stream.concat(Stream.of(section.label()), labels(section.sections()).stream()))
        .toList();
  }
}
