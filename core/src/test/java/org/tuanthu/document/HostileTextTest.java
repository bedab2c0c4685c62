package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {

  static Stream<String> units() {
    return Stream.concat(HostileTexts.LINES.stream(), HostileTexts.WORDS.stream());
  }

  @ParameterizedTest
  @MethodSource("units")
  void a_hostile_text_is_read_whole(String unit) {
    String text = HostileTexts.of(unit, 20_000);

    assertThat(Account.of(text, Papers.read(text))).isEmpty();
  }

  @Test
  void a_long_plan_keeps_all_its_parts() {
    AdministrativeDocument plan = Papers.document(HostileTexts.plan(100_000));

    assertThat(plan.body().sections()).hasSizeGreaterThan(150);
    assertThat(plan.body().sections().subList(1, 100))
        .allSatisfy(part -> assertThat(part.sections()).hasSize(2));
    assertThat(plan.recipients()).hasSize(3);
    assertThat(plan.signature().flatMap(Signature::name)).contains("Hoàng Minh Khuê");
  }

  @Test
  void empty_lines_count_but_cost_nothing() {
    String text = "Căn cứ Luật Đê điều;\n" + "\n".repeat(2_000_000) + "1. Đắp đê";
    Reading<AdministrativeDocument> reading = Papers.read(text);

    assertThat(reading.origins().at(Place.section(java.util.List.of("1"))))
        .contains(new Origin.TextLine(2_000_002));
  }

  @Test
  void more_lines_than_any_document_has_are_refused() {
    assertThatThrownBy(() -> Papers.read("đê điều\n".repeat(600_001) + "\nNơi nhận:"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("paper.txt: has more than 600000 lines, the limit for one document");
  }
}
