package org.tuanthu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.importdocx.DocxReader;
import org.tuanthu.importpdf.PdfReader;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;

/** What every source must bear: it is read as a plan or refused by its name, and that soon. */
final class Target {
  private static final DocumentReaders READERS =
      DocumentReaders.of(List.of(new DocxReader(), new PdfReader(), new TextReader()));
  private static final PlanId ID = PlanId.of("fuzz");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Of the processor; the first sources take some seconds, for the fuzzer rewrites each class. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private Target() {}

  static void read(String name, byte[] bytes) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      assertThat(PlanReader.read(READERS.read(Source.of(name, bytes)), ID).value()).isNotNull();
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessageStartingWith(name + ": ");
    }
    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(LONGEST);
  }
}
