package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For each promise an exporter that breaks it, and which test of the contract says so. */
@Isolated
class ExporterContractTest {

  @Test
  void a_faultless_exporter_passes() throws IllegalAccessException {
    assertThat(Contracts.failures(ExporterContract.class, new PlanLinesContract())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Closing, leaves_the_stream_open",
    "LocalCharset, knows_no_default_charset",
    "LocalFigures, knows_no_default_locale",
    "Dated, reads_no_clock",
    "Dropping, writes_every_element",
    "HalfWriting, writes_all_or_nothing",
    "Swallowing, lets_a_failing_stream_fail"
  })
  void each_planted_fault_fails_its_own_test_alone(String exporter, String test)
      throws ReflectiveOperationException {
    Class<?> contract = Class.forName(PlanLinesContract.class.getName() + "$" + exporter);
    assertThat(
            Contracts.failures(
                ExporterContract.class, contract.getDeclaredConstructor().newInstance()))
        .hasEntrySatisfying(test, failure -> assertThat(failure).isInstanceOf(AssertionError.class))
        .hasSize(1);
  }
}
