package org.tuanthu.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("deep")
class PdfFuzzTest {

  static List<byte[]> seeds() throws IOException {
    return List.of(PdfPages.plain(), PdfPages.embedded());
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void a_pdf_file_is_read_or_refused(byte[] pdf) {
    Target.read("fuzz.pdf", pdf);
  }
}
