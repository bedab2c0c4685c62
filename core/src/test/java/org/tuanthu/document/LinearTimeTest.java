package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.json.ShippedData;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.Regulations;

/** Time and memory of large texts: long, hence deep. */
@Tag("deep")
class LinearTimeTest {
  private static final int SMALL = 1_000_000;
  private static final int LINE = 990_000;
  private static final int RUNS = 2;
  private static final double FACTOR = 13;

  private static final RuleSet RULES = RuleSet.discovered();
  private static final Regulations REGULATIONS = ShippedData.regulations();
  private static final Issuers ISSUERS = ShippedData.issuers();

  static Stream<String> endless() {
    return Stream.concat(HostileTexts.WORDS.stream(), Stream.of("(", "“", "1", "1.", "a\u0323"));
  }

  static Stream<String> units() {
    return HostileTextTest.units();
  }

  @Test
  void ten_times_the_plan_takes_no_more_than_thirteen_times_as_long() {
    assertLinear(HostileTexts.plan(SMALL), HostileTexts.plan(10 * SMALL));
  }

  @ParameterizedTest
  @MethodSource("units")
  void so_does_a_hostile_text(String unit) {
    assertLinear(HostileTexts.of(unit, SMALL), HostileTexts.of(unit, 10 * SMALL));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void so_does_one_endless_line(String unit) {
    assertLinear(HostileTexts.line(unit, LINE / 10), HostileTexts.line(unit, LINE));
  }

  @Test
  void a_plan_of_ten_megabytes_is_read_and_checked_in_384_megabytes() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-cp",
                System.getProperty("java.class.path"),
                LargePlan.class.getName())
            .inheritIO()
            .start();

    assertThat(process.waitFor()).isZero();
  }

  /** Reads and checks a plan of ten megabytes. */
  static final class LargePlan {
    private LargePlan() {}

    public static void main(String[] arguments) {
      check(HostileTexts.plan(8_000_000).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void assertLinear(String small, String large) {
    byte[] smallBytes = small.getBytes(StandardCharsets.UTF_8);
    byte[] largeBytes = large.getBytes(StandardCharsets.UTF_8);
    check(smallBytes);
    long one = time(smallBytes, RUNS) / RUNS;
    long ten = time(largeBytes, 1);

    assertThat((double) ten / one).as("%d ns against %d ns", ten, one).isLessThanOrEqualTo(FACTOR);
  }

  private static long time(byte[] bytes, int runs) {
    long start = used();
    for (int i = 0; i < runs; i++) {
      check(bytes);
    }
    return used() - start;
  }

  /** The time of the processor, so that other work on the machine does not count. */
  private static long used() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(Duration::toNanos)
        .orElseGet(System::nanoTime);
  }

  private static void check(byte[] bytes) {
    try {
      Reading<Plan> plan =
          PlanReader.read(new TextReader().read(Source.of("large.txt", bytes)), PlanId.of("large"));
      Dossier dossier = Dossier.of(plan).on(LocalDate.of(2025, 4, 1));
      assertThat(RULES.assess(dossier.with(REGULATIONS).with(ISSUERS)).faults()).isEmpty();
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessageContaining("limit");
    }
  }
}
