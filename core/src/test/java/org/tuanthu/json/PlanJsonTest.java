package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Section;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.Task;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;

class PlanJsonTest {

  @ParameterizedTest
  @MethodSource("seeds")
  void every_plan_survives(long seed) {
    Plan plan = RandomPlans.plan(seed);
    String json = PlanJson.write(plan);

    assertThat(PlanJson.read(json)).isEqualTo(plan);
    assertThat(json).doesNotContain("\n").isEqualTo(PlanJson.write(RandomPlans.plan(seed)));
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Văn thư\"               | 7                      | $.tasks[1].lead",
        "\"Văn thư\"               | {}                     | $.tasks[1].lead",
        "\"28/2018/QĐ-TTg\"        | \"28 năm 2018\"        | $.citations[0].number",
        "\"28/2018/QĐ-TTg\"        | null                   | $.citations[0]",
        "\"2018-07-12\"            | \"12/7/2018\"          | $.citations[0].date",
        "\"SECTION\"               | \"CHAPTER\"            | .place.part",
        "\"kind\":\"paragraph\"    | \"kind\":\"picture\"   | $.document.body.sections[0].blocks[0]",
        "\"text\":\"Mua tủ\"       | \"text\":\" \"         | $.document.body.sections[0].blocks[0]",
        "\"label\":\"II\"          | \"label\":\"\"         | $.document.body.sections[0]",
        "\"label\":\"II\"          | \"lable\":\"II\"       | $.document.body.sections[0]",
        "\"Tổ lưu trữ\"            | null                   | $.tasks[1]",
        "\"DIRECTIVE\"             | 2                      | $.document.type",
      })
  void says_where_a_text_is_malformed(String good, String bad, String path) {
    String json = PlanJson.write(sample());
    assertThat(json).contains(good);

    assertThatThrownBy(() -> PlanJson.read(json.replace(good, bad)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Cannot read a plan at $")
        .hasMessageContaining(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "7", "{\"id\":", "{} {}", "\u0000"})
  void refuses_what_is_no_plan(String text) {
    assertThatThrownBy(() -> PlanJson.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Cannot read a plan at $");
  }

  @Test
  void stays_equal_with_a_paragraph_of_five_megabytes() {
    Plan plan = sample("x".repeat(5 << 20));

    assertThat(PlanJson.read(PlanJson.write(plan))).isEqualTo(plan);
  }

  private static Plan sample() {
    return sample("Mua tủ");
  }

  private static Plan sample(String paragraph) {
    Place place = Place.section(List.of("II")).block(0);
    Section section =
        new Section("II", "II.", "VIỆC", List.of(Block.Paragraph.of(paragraph)), List.of());
    Citation citation =
        new Citation(
            Optional.of(DocumentType.DECISION),
            "Quyết định",
            Optional.of(DocumentNumber.parse("28/2018/QĐ-TTg")),
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 7, 12)),
            Optional.empty(),
            List.of(new Mention(place, "Quyết định", Optional.empty(), Optional.empty())));
    return new Plan(
        PlanId.of("P-1"),
        AdministrativeDocument.builder()
            .type(DocumentType.DIRECTIVE)
            .body(new Body(List.of(), List.of(section), List.of()))
            .build(),
        OptionalInt.of(2024),
        List.of(citation),
        List.of(task(place, Optional.empty()), task(place, Optional.of("Văn thư"))),
        List.of(),
        Optional.empty());
  }

  private static Task task(Place place, Optional<String> lead) {
    List<String> others = lead.isPresent() ? List.of("Tổ lưu trữ") : List.of();
    return new Task(place, "Mua tủ hồ sơ", lead, others, Optional.empty(), Optional.empty());
  }
}
