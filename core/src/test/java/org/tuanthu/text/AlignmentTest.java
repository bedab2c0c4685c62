package org.tuanthu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {
  private static final String LETTERS =
      "aeơưuyđĐ .-\u00AD\u200B\uFEFF\u00A0\u0300\u0301\u0302\u0303\u0309\u0323\u031B\u1EA1\u0344\u1100\u1161\u11A8\uD83D\uDE00";

  @ParameterizedTest
  @CsvSource({
    "ha\u0323n, 1, 2, 1, 3",
    "ha\u0323n, 2, 3, 3, 4",
    "ha\u0323n, 0, 3, 0, 4",
    "bá\u00ADo cáo, 0, 3, 0, 4",
    "bá\u00ADo cáo, 2, 7, 3, 8",
    "\uFEFFSố, 0, 2, 1, 3",
    "Sô\u0301, 1, 2, 1, 3",
    "hạn, 1, 2, 1, 2",
    "ha\u0323n, 2, 2, 3, 3"
  })
  void a_range_of_the_normal_form_leads_back(String raw, int from, int to, int start, int end) {
    assertThat(Alignment.of(raw).original(new Span(from, to))).isEqualTo(new Span(start, end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Thời hạn báo cáo", "Nơi nhận:\u00A0\u00D0", "báo cáo\u200B"})
  void what_stays_in_its_place_needs_no_entries(String raw) {
    assertThat(Alignment.of(raw).isInStep()).isTrue();
  }

  @Test
  void the_characters_that_a_range_leads_back_to_have_that_normal_form() {
    Random random = new Random(11);
    for (int run = 0; run < 20_000; run++) {
      String raw = text(random);
      String normal = VietnameseText.normalize(raw);
      Alignment alignment = Alignment.of(raw);
      int before = 0;
      for (int i = 0; i < normal.length(); i++) {
        Span one = alignment.original(new Span(i, i + 1));
        assertThat(one.start()).as(raw).isGreaterThanOrEqualTo(before);
        before = one.start();
        Span head = alignment.original(new Span(0, i + 1));
        if (isWhole(raw, head.end())) {
          assertThat(VietnameseText.normalize(head.of(raw)))
              .as("%s up to %s", raw, i)
              .isEqualTo(normal.substring(0, i + 1));
        }
      }
    }
  }

  private static boolean isWhole(String raw, int end) {
    return end == raw.length()
        || (Character.isLetterOrDigit(raw.charAt(end)) && raw.charAt(end) < '\u1160')
        || raw.charAt(end) == ' ';
  }

  private static String text(Random random) {
    StringBuilder raw = new StringBuilder();
    for (int length = random.nextInt(9); length >= 0; length--) {
      raw.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return raw.toString();
  }
}
