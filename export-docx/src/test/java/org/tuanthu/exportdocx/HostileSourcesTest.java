package org.tuanthu.exportdocx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.json.PlanJson;

/**
 * Thousands of changed sources of every format: each is read, or refused by the one exception that
 * says so, soon and in the memory that tests have. A failure names the seed of its case.
 */
@Tag("deep")
class HostileSourcesTest {
  private static final int CASES = 1000;
  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final Duration LONGEST_CASE = Duration.ofSeconds(5);

  private interface Case {
    void run(Mutations mutations) throws IOException;
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void changed_texts_are_read_or_refused() {
    byte[] text = Papers.others().get(4).bytes();

    each(mutations -> read("changed.txt", mutations.change(text)));
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void changed_word_files_are_read_or_refused() {
    byte[] word = Written.bytes(SamplePapers.plan());
    Map<String, byte[]> parts = Written.parts(word);

    each(mutations -> read("changed.docx", mutations.changePart(parts)));
    each(mutations -> read("changed.docx", mutations.change(word)));
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void changed_pdf_files_are_read_or_refused() throws IOException {
    byte[] pdf = Papers.printed().bytes();
    byte[] plain = unpacked(pdf);

    each(mutations -> read("changed.pdf", mutations.change(plain)));
    each(mutations -> read("changed.pdf", mutations.change(pdf)));
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void changed_plans_in_json_are_read_or_refused() {
    AdministrativeDocument document = Papers.document(Papers.others().get(4));
    byte[] json = PlanJson.write(Papers.plan(document)).getBytes(StandardCharsets.UTF_8);

    each(
        mutations -> {
          try {
            PlanJson.read(new String(mutations.change(json), StandardCharsets.UTF_8));
          } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(?s).+");
          }
        });
  }

  private static void read(String name, byte[] bytes) {
    try {
      Papers.plan(Papers.document(Source.of(name, bytes)));
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessageStartingWith(name + ": ");
    }
  }

  private static void each(Case hostile) {
    long start = System.nanoTime();
    for (int seed = 0; seed < CASES && elapsed(start).compareTo(LONGEST) < 0; seed++) {
      long began = System.nanoTime();
      try {
        hostile.run(new Mutations(seed));
      } catch (Throwable e) {
        throw new AssertionError("The source of seed " + seed + " breaks its reader", e);
      }
      assertThat(elapsed(began))
          .as("time for the source of seed %s", seed)
          .isLessThan(LONGEST_CASE);
    }
  }

  private static Duration elapsed(long from) {
    return Duration.ofNanos(System.nanoTime() - from);
  }

  /** The same pages as text, so that changes reach what they draw. */
  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (PDPage page : pdf.getPages()) {
        byte[] content = page.getContents().readAllBytes();
        page.setContents(new PDStream(pdf, new ByteArrayInputStream(content)));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }
}
