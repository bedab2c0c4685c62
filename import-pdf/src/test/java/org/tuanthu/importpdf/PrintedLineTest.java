package org.tuanthu.importpdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedLineTest {

  @Test
  void letters_far_off_the_page_get_no_endless_blanks() {
    PrintedLine line = new PrintedLine(List.of(letter("a", 0), letter("b", 2e9), letter("c", 4e9)));

    assertThat(line.text(0, 5)).hasSizeBetween(200, 402).endsWith("bc");
    assertThat(line.text(-9e18, 1e-9)).hasSizeLessThan(410);
  }

  @Test
  void spans_are_parted_by_gaps_of_that_width() {
    PrintedLine line = new PrintedLine(List.of(letter("b", 20), letter("a", 12), letter("c", 50)));

    assertThat(line.spans(10)).containsExactly(new Span(12, 25), new Span(50, 55));
    assertThat(line.beside(30, true)).hasValueSatisfying(c -> assertThat(c.x()).isEqualTo(50));
    assertThat(line.beside(60, true)).isEmpty();
  }

  private static Letter letter(String text, double x) {
    return new Letter(text, x, x + 5, 100, 12, 0);
  }
}
