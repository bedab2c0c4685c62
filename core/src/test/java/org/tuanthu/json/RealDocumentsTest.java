package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;
import org.tuanthu.regulation.IssuerFit.Verdict;
import org.tuanthu.regulation.Issuers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real documents, where a collection of them is at hand. */
class RealDocumentsTest {
  private static final Path CORPUS = Path.of("../../shared/corpus");
  private static final Path TRUTH = CORPUS.resolve("truth");

  @Test
  void contradictions_are_real_mistakes_and_most_issuers_are_known() throws IOException {
    assumeThat(TRUTH).isDirectory();
    Issuers issuers = ShippedData.issuers();
    List<String> wrong = new ArrayList<>();
    int fits = 0;
    int all = 0;
    for (JsonNode citation : citations()) {
      Optional<DocumentNumber> number =
          DocumentNumber.tryParse(citation.get("number").asString(""));
      String issuer = citation.path("issuer_as_written").asString("");
      if (number.isEmpty() || issuer.isEmpty()) {
        continue;
      }
      Optional<LocalDate> date =
          Optional.of(citation.get("date").asString(""))
              .filter(d -> !d.isEmpty())
              .map(LocalDate::parse);
      Verdict verdict = issuers.fits(number.get(), issuer, date).verdict();
      all++;
      fits += verdict == Verdict.FITS ? 1 : 0;
      if (verdict == Verdict.CONTRADICTS && citation.path("source_error").isMissingNode()) {
        wrong.add(number.get() + " " + issuer);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(fits).isGreaterThan(all * 9 / 10);
  }

  @Test
  void every_reading_has_the_published_form_and_survives_being_stored() throws IOException {
    assumeThat(CORPUS).isDirectory();
    List<Path> texts;
    try (Stream<Path> files = Files.list(CORPUS.resolve("raw"))) {
      texts = files.sorted().toList();
    }
    for (Path text : texts) {
      Reading<Plan> reading =
          PlanReader.read(DocumentReaders.discovered().read(Source.of(text)), PlanId.of("P"));

      assertThat(JsonFormTest.errors(JsonForm.READ, ReadingJson.write(reading))).isEmpty();
      assertThat(PlanJson.read(PlanJson.write(reading.value()))).isEqualTo(reading.value());
    }
  }

  private static List<JsonNode> citations() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(TRUTH)) {
      for (Path file : files.sorted().toList()) {
        JsonMapper.shared().readTree(Files.readString(file)).get("citations").forEach(all::add);
      }
    }
    return all;
  }
}
