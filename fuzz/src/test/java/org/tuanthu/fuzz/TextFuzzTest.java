package org.tuanthu.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.SamplePlans;

@Tag("deep")
class TextFuzzTest {

  static Stream<byte[]> seeds() {
    return SamplePlans.all().stream().map(SamplePlan::source).map(source -> source.bytes());
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void a_text_is_read_or_refused(byte[] text) {
    Target.read("fuzz.txt", text);
  }
}
