package org.tuanthu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Main sources understand a class of documents, so they know no word of one sample alone. */
class SampleWordsTest {
  /** Abbreviations, units, places and people that only the first real plan has. */
  private static final List<String> WORDS =
      List.of(
          "qcdc",
          "tchc",
          "tổ chức hành chính",
          "hòa bình",
          "bùi thu hằng",
          "pgđ",
          "1074/qđ-ubnd",
          "07/qđ-syt");

  /** Names all provinces, that one as well. */
  private static final Path PROVINCES = Path.of("org", "tuanthu", "json", "units.json");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core",
        "import-docx",
        "import-pdf",
        "export-docx",
        "persistence-jdbc",
        "testkit",
        "cli-sample"
      })
  void main_sources_have_no_word_of_one_sample(String module) throws IOException {
    Path sources = Path.of("..", module, "src", "main");
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> all =
          files.filter(Files::isRegularFile).filter(file -> !file.endsWith(PROVINCES)).toList();
      assertThat(all).isNotEmpty();
      for (Path file : all) {
        assertThat(folded(file)).as(file.toString()).doesNotContain(WORDS);
      }
    }
  }

  private static String folded(Path file) throws IOException {
    return Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT);
  }
}
