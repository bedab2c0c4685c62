package org.tuanthu.importpdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes below a short line at the foot of a page. */
class FootnotesTest {
  private static final Rule SHORT_LINE = new Rule(false, 700, 85, 230);

  private final List<Letter> letters = new ArrayList<>();

  @Test
  void notes_leave_the_page_and_their_figures_stand_in_brackets() {
    print("Các chợ hạng một", 85, 100, 14);
    print("1", 85 + 16 * 7, 94, 8);
    print(" kiểm tra cân.", 85 + 17 * 7, 100, 14);
    print("1", 85, 712, 6);
    print("Theo quyết định", 100, 715, 10);
    print("của tỉnh.", 85, 727, 10);
    print("2", 300, 770, 14);

    Footnotes found = Footnotes.of(letters, List.of(SHORT_LINE));

    assertThat(found.notes()).containsExactly("[1] Theo quyết định của tỉnh.");
    assertThat(PrintedLine.of(found.body()))
        .extracting(PrintedLine::words)
        .containsExactly("Các chợ hạng một[1] kiểm tra cân.", "2");
  }

  @Test
  void each_figure_begins_a_note() {
    print("Các chợ kiểm tra cân.", 85, 100, 14);
    print("12", 85, 715, 10);
    print("Kể cả chợ tạm.", 110, 715, 10);
    print("13", 85, 727, 10);
    print("Trừ chợ đêm.", 110, 727, 10);

    assertThat(Footnotes.of(letters, List.of(SHORT_LINE)).notes())
        .containsExactly("[12] Kể cả chợ tạm.", "[13] Trừ chợ đêm.");
  }

  @Test
  void letters_of_the_usual_size_or_without_a_figure_are_no_note() {
    print("Nội dung kiểm tra:", 85, 100, 14);
    print("1", 85, 715, 14);
    print("Cân đồng hồ.", 110, 715, 14);
    print("Ghi chú ở cuối bảng.", 85, 740, 10);

    Footnotes found = Footnotes.of(letters, List.of(SHORT_LINE));

    assertThat(found.notes()).isEmpty();
    assertThat(found.body()).isEqualTo(letters);
  }

  @Test
  void a_line_as_long_as_the_text_begins_no_notes() {
    print("Nội dung kiểm tra:", 85, 100, 14);
    print("1", 85, 715, 10);
    print("Cân đồng hồ.", 110, 715, 10);

    assertThat(Footnotes.of(letters, List.of(new Rule(false, 700, 85, 552))).notes()).isEmpty();
  }

  @Test
  void raised_figures_stay_on_their_line() {
    print("Diện tích 40 m", 85, 100, 14);
    print("2", 85 + 14 * 7, 92.5, 8);

    assertThat(PrintedLine.of(letters))
        .extracting(PrintedLine::words)
        .containsExactly("Diện tích 40 m2");
  }

  /** Prints letters that are half as wide as their size. */
  private void print(String text, double x, double y, double size) {
    for (int i = 0; i < text.length(); i++) {
      double left = x + i * size / 2;
      if (text.charAt(i) != ' ') {
        letters.add(new Letter(text.substring(i, i + 1), left, left + size / 2, y, size, 0));
      }
    }
  }
}
