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
import org.tuanthu.regulation.IssuerFit.Verdict;
import org.tuanthu.regulation.Issuers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers and issuers as real documents write them, where such a collection is at hand. */
class RealIssuersTest {
  private static final Path TRUTH = Path.of("../../shared/corpus/truth");

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
