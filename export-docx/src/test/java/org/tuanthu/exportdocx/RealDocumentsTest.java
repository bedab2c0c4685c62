package org.tuanthu.exportdocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlacedText;
import org.tuanthu.document.Source;

/** Real documents, where a collection of them is at hand: nothing of them is lost on paper. */
class RealDocumentsTest {
  private static final Path TEXTS = Path.of("../../shared/corpus/raw");

  @Test
  void every_text_of_real_documents_is_printed() throws IOException {
    assumeThat(TEXTS).isDirectory();
    for (Path file : files()) {
      AdministrativeDocument document = DocumentReaders.discovered().read(Source.of(file)).value();
      String printed = Written.squeezed(String.join(" ", Written.of(document).texts()));

      assertThat(document.texts())
          .as(file.toString())
          .filteredOn(text -> text.place().part() != Part.MOTTO)
          .extracting(PlacedText::text)
          .allSatisfy(text -> assertThat(printed).contains(Written.squeezed(text)));
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.sorted().toList();
    }
  }
}
