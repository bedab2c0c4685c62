package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitTree;

class OwnRegistersTest {
  private static final String UNITS =
      """
      {"version": 1, "units": [
        {"id": "VP", "name": "Văn phòng", "otherNames": ["VP"], "parent": "UB"},
        {"id": "UB", "name": "Ủy ban nhân dân huyện"},
        {"id": "TT", "name": "Thanh tra", "from": "2020-01-01", "to": "2025-06-30"}
      ]}
      """;

  private static final String REGULATIONS =
      """
      {"version": 1, "regulations": [
        {"type": "DECISION", "number": "15/QĐ-UBND", "name": "Ban hành Quy chế làm việc",
         "issuer": "Ủy ban nhân dân huyện", "issued": "2024-01-15",
         "validity": [
           {"from": "2024-01-15", "status": "IN_FORCE", "confidence": "VERIFIED",
            "why": {"vi": "còn hiệu lực", "en": "in force"}, "source": "sổ văn bản đi"}],
         "confidence": "VERIFIED", "source": "sổ văn bản đi"},
        {"type": "PLAN", "number": "3/KH-UBND", "issuer": "Ủy ban nhân dân huyện",
         "relations": [
           {"kind": "REPLACES", "target": "2/KH-UBND", "confidence": "LIKELY", "source": "sổ"}],
         "confidence": "VERIFIED", "source": "sổ văn bản đi"}
      ]}
      """;

  @Test
  void reads_an_agencys_own_units() {
    UnitRegister units = UnitsJson.read(source(UNITS, StandardCharsets.UTF_8));

    assertThat(units.named("vp", LocalDate.of(2024, 1, 1)))
        .singleElement()
        .satisfies(
            unit ->
                assertThat(unit.parent(UnitTree.ADMINISTRATIVE, LocalDate.EPOCH))
                    .contains(UnitId.of("UB")));
    assertThat(units.find(UnitId.of("TT"), LocalDate.of(2025, 7, 1))).isEmpty();
  }

  @Test
  void reads_an_agencys_own_regulations() {
    RegulationRegister register = RegulationsJson.read(source(REGULATIONS, StandardCharsets.UTF_8));
    Regulation decision = register.find(DocumentNumber.parse("15/QĐ-UBND")).get(0);

    assertThat(register.all()).hasSize(2);
    assertThat(register.timeline(decision).on(LocalDate.of(2024, 6, 1)).status())
        .isEqualTo(ValidityPeriod.Status.IN_FORCE);
    assertThat(decision.issued()).contains(LocalDate.of(2024, 1, 15));
  }

  @Test
  void accepts_a_byte_order_mark_and_decomposed_letters() {
    String decomposed = "\uFEFF" + UNITS.replace("ò", "o\u0300");

    assertThat(
            UnitsJson.read(source(decomposed, StandardCharsets.UTF_8))
                .named("Văn phòng", LocalDate.EPOCH))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"VP\", \"name\"   | \"VP\", \"nmae\"  | $.units[0] has the unknown field 'nmae'",
        "\"id\": \"TT\",    | ``                | $.units[2] lacks the field 'id'",
        "\"Thanh tra\"      | \" \"             | $.units[2].name must be a text that is not empty",
        "\"Thanh tra\"      | 7                 | $.units[2].name must be a text",
        "\"2020-01-01\"     | \"1/1/2020\"      | $.units[2].from must be an ISO date",
        "\"2020-01-01\"     | \"2020-02-30\"    | $.units[2].from must be an ISO date",
        "\"2020-01-01\"     | \"2030-01-01\"    | $.units[2] is refused: A range of days",
        "[\"VP\"]           | \"VP\"            | $.units[0].otherNames must be a list",
        "[\"VP\"]           | [\"VP\", null]    | $.units[0].otherNames[1] must be a text",
        "\"version\": 1     | \"version\": 2    | $ has version 2, known is 1",
        "\"version\": 1,    | ``                | $ lacks the field 'version'",
        "\"units\"          | \"unit\"          | $ has the unknown field 'unit'",
        "\"TT\"             | \"VP\"            | $.units[2].id is refused: VP is also that of $.units[0]",
        "]}                 | ]                 | no JSON at line",
        "]}                 | ]} x              | no JSON at line",
        "\"id\": \"TT\",    | \"id\": \"TT\", \"id\": \"T2\", | no JSON at line 4",
      })
  void names_file_and_row_of_an_error(String good, String bad, String message) {
    assertThat(UNITS).contains(good);
    Source source = source(UNITS.replace(good, bad), StandardCharsets.UTF_8);

    assertThatThrownBy(() -> UnitsJson.read(source))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("own.json: ")
        .hasMessageContaining(message)
        .message()
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"15/QĐ-UBND\"  | \"15-2024\"   | $.regulations[0].number is refused: Cannot read document",
        "\"2/KH-UBND\"   | \"hai\"       | $.regulations[1].relations[0].target is refused",
        "\"DECISION\"    | \"DECISON\"   | $.regulations[0].type must be one of [RESOLUTION,",
        "\"IN_FORCE\"    | \"VALID\"     | $.regulations[0].validity[0].status must be one of",
        "\"LIKELY\"      | \"UNSURE\"    | $.regulations[1].relations[0].confidence must be one of",
        "\"in force\"    | \"\"          | $.regulations[0].validity[0].why.en must be a text",
      })
  void names_the_place_inside_a_row(String good, String bad, String message) {
    assertThat(REGULATIONS).contains(good);

    assertThatThrownBy(() -> RegulationsJson.read(REGULATIONS.replace(good, bad)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void names_every_wrong_row_up_to_five() {
    String rows = "{\"id\": \"A\"},".repeat(7);

    assertThatThrownBy(
            () -> UnitsJson.read("{\"version\": 1, \"units\": [" + rows + "{\"id\": \"B\"}]}"))
        .hasMessageContainingAll("$.units[0] lacks", "$.units[4] lacks", "and 3 more")
        .message()
        .doesNotContain("$.units[5]");
  }

  @Test
  void refuses_hostile_depth_in_one_line() {
    assertThatThrownBy(() -> UnitsJson.read("[".repeat(100_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no JSON: Document nesting depth");
    assertThatThrownBy(() -> UnitsJson.read("")).hasMessage("no JSON at line 1: the text is empty");
  }

  @Test
  void refuses_another_encoding() {
    Source source = source(UNITS, Charset.forName("windows-1258"));

    assertThatThrownBy(() -> UnitsJson.read(source)).hasMessage("own.json: is not UTF-8 in line 2");
  }

  private static Source source(String text, Charset charset) {
    return Source.of("own.json", text.getBytes(charset));
  }
}
