package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.FormComponent.Trait;

class Decree30LayoutTest {

  @Test
  void the_usual_layout_leaves_165_millimetres_for_text() {
    assertThat(Decree30Layout.USUAL.textWidth()).isEqualTo(165);
  }

  @ParameterizedTest
  @CsvSource({
    "19.9, 20, 30, 15, top margin",
    "20, 25.1, 30, 15, bottom margin",
    "20, 20, 29, 15, left margin",
    "20, 20, 35.5, 15, left margin",
    "20, 20, 30, 14, right margin",
    "20, 20, 30, NaN, right margin",
  })
  void margins_outside_of_the_decree_are_refused_by_name(
      double top, double bottom, double left, double right, String name) {
    assertThatThrownBy(() -> Decree30Layout.USUAL.margins(top, bottom, left, right))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
  }

  @ParameterizedTest
  @CsvSource({"11, 6, 1, 10 or 12.7", "10, 5, 1, paragraph gap", "10, 6, 1.6, line spacing"})
  void paragraphs_outside_of_the_decree_are_refused(
      double firstLine, double gap, double lines, String name) {
    assertThatThrownBy(() -> new Decree30Layout(20, 20, 30, 15, firstLine, gap, lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL_NAME, 12, true",
    "NATIONAL_NAME, 14, false",
    "RECIPIENTS, 11, true",
    "RECIPIENTS, 12, false",
    "CONTENT, 13, true",
    "CONTENT, 12.5, false",
  })
  void components_know_which_sizes_they_may_have(
      FormComponent component, double points, boolean allowed) {
    assertThat(component.sizes().allows(points)).isEqualTo(allowed);
  }

  @Test
  void components_know_weight_slant_and_case() {
    assertThat(FormComponent.RECIPIENTS_WORD.traits())
        .containsExactlyInAnyOrder(Trait.BOLD, Trait.ITALIC);
    assertThat(FormComponent.BASIS.is(Trait.ITALIC)).isTrue();
    assertThat(FormComponent.NUMBER.traits()).isEmpty();
  }

  @Test
  void a_mark_for_what_is_missing_is_told_from_words() {
    assertThat(FormComponent.NUMBER.missing()).isEqualTo("[thiếu số, ký hiệu]");
    assertThat(FormComponent.isMissing("[thiếu số, ký hiệu]")).isTrue();
    assertThat(FormComponent.isMissing("[thiếu tài liệu]")).isFalse();
    assertThat(FormComponent.isMissing("Báo cáo [thiếu số, ký hiệu]")).isFalse();
  }
}
