package org.tuanthu.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.document.TextReader;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.SamplePlans;

/** The first byte says which part of a Word file the others are. */
@Tag("deep")
class DocxFuzzTest {

  static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : List.of("province", "hospital", "joint")) {
      SamplePlan plan = SamplePlans.named(name);
      seeds.addAll(WordParts.of(new TextReader().read(plan.source()).value()));
    }
    return seeds;
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void a_part_of_a_word_file_is_read_or_refused(byte[] part) throws IOException {
    Target.read("fuzz.docx", WordParts.file(part));
  }
}
