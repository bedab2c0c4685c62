package org.tuanthu.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.period.Frequency;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

class CatalogueTest {
  private static final Path FILES =
      Path.of("src", "main", "resources", "org", "tuanthu", "compliance", "rules");

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(Catalogue.english().keySet()).isEqualTo(Catalogue.vietnamese().keySet());
  }

  @Test
  void both_languages_have_the_same_gaps() {
    for (String key : Catalogue.english().keySet()) {
      assertThat(gaps(Catalogue.english().get(key)))
          .as(key)
          .isEqualTo(gaps(Catalogue.vietnamese().get(key)));
    }
  }

  private static Set<String> gaps(String sentence) {
    Matcher m = Pattern.compile("\\{[^}]*}").matcher(sentence);
    return m.results().map(gap -> gap.group()).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void no_sentence_is_garbled() {
    Stream.concat(Catalogue.english().values().stream(), Catalogue.vietnamese().values().stream())
        .forEach(
            sentence ->
                assertThat(sentence)
                    .isNotBlank()
                    .isEqualTo(Normalizer.normalize(sentence, Normalizer.Form.NFC))
                    .isEqualTo(sentence.strip())
                    .doesNotContain("\uFFFD", "Ã", "Æ°", "á»", "áº", "  "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules_vi.properties", "rules_en.properties"})
  void no_key_is_written_twice(String file) throws IOException {
    Set<String> seen = new LinkedHashSet<>();
    for (String line : Files.readAllLines(FILES.resolve(file))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String key = line.substring(0, line.indexOf(" = "));
        assertThat(seen.add(key)).as(key).isTrue();
      }
    }
    assertThat(seen).isEqualTo(Set.copyOf(Catalogue.vietnamese().keySet()));
  }

  @Test
  void every_rule_has_its_title_its_words_and_its_next_step() {
    assertThat(Registered.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.title().vietnamese()).doesNotEndWith(".");
              assertThat(rule.title().english()).doesNotEndWith(".");
              assertThat(rule.about().vietnamese()).endsWith(".");
              assertThat(rule.about().english()).endsWith(".");
              assertThat(rule.nextStep("").english()).doesNotEndWith(".");
            });
  }

  @Test
  void every_key_of_a_rule_is_of_a_rule_that_there_is() {
    Set<String> ids =
        Registered.rules().stream().map(BuiltInRule::id).collect(Collectors.toUnmodifiableSet());
    assertThat(Catalogue.english().keySet())
        .filteredOn(key -> key.matches("[A-Z]+-.*"))
        .allSatisfy(key -> assertThat(ids).contains(key.substring(0, key.indexOf('.'))));
  }

  @Test
  void every_frequency_has_words() {
    for (Frequency frequency : Frequency.values()) {
      assertThat(Catalogue.has("frequency." + frequency)).as("%s", frequency).isTrue();
    }
  }

  @Test
  void every_confidence_has_words() {
    for (Confidence confidence : Confidence.values()) {
      assertThat(Catalogue.has("confidence." + confidence)).as("%s", confidence).isTrue();
    }
  }

  @Test
  void a_value_has_words_in_both_languages() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    assertThat(Catalogue.words(day)).isEqualTo(new Message("02/3/2026", "2026-03-02"));
    assertThat(Catalogue.words(DateRange.from(day)))
        .isEqualTo(new Message("02/3/2026 – …", "2026-03-02 – …"));
    assertThat(Catalogue.words(" ").english()).isEqualTo("(blank)");
    assertThat(Catalogue.words(12)).isEqualTo(new Message("12", "12"));
  }

  @Test
  void gaps_are_filled_once_and_a_message_speaks_each_language() {
    Message number = Message.vi("số, ký hiệu {0} $1 \\").en("number and symbol");
    Message filled = Catalogue.message("FORM-001.missing", number);
    assertThat(filled.vietnamese()).isEqualTo("Văn bản thiếu số, ký hiệu {0} $1 \\");
    assertThat(filled.english()).isEqualTo("The document lacks its number and symbol");
  }

  @Test
  void vietnamese_is_read_as_it_is_written() {
    assertThat(Catalogue.vietnamese().get("FORM-001.part.motto"))
        .isEqualTo("Qu\u1ED1c hi\u1EC7u v\u00E0 Ti\u00EAu ng\u1EEF");
  }

  @Test
  void an_unknown_key_is_an_error_and_never_shown() {
    assertThatThrownBy(() -> Catalogue.message("FORM-001.nothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'FORM-001.nothing'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi", "tr", "ar-EG", "th-TH-u-nu-thai"})
  void sentences_do_not_depend_on_the_default_locale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(Catalogue.message("pass", 1234).vietnamese())
          .isEqualTo("Đã xét 1234 nội dung, không phát hiện sai sót");
    } finally {
      Locale.setDefault(before);
    }
  }
}
