package org.tuanthu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {
  private static final List<String> PIECES =
      List.of("ệ", "e\u0323\u0302", "a", "𠀋", "👩\u200D⚕\uFE0F", ",", "\\", " ", "\n", "Ủ", "\t");

  @ParameterizedTest
  @MethodSource("seeds")
  void no_line_is_longer_than_75_octets_and_unfolding_gives_the_text_back(long seed) {
    String text = text(new Random(seed));

    List<String> physical = physical(text);

    assertThat(physical).allMatch(line -> octets(line) <= 75);
    assertThat(physical.stream().skip(1)).allMatch(line -> line.startsWith(" "));
    assertThat(unfolded(physical)).isEqualTo("X:" + ContentLines.escaped(text));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_fold_stands_between_letters(long seed) {
    String text = text(new Random(seed));

    for (String line : physical(text).stream().skip(1).map(line -> line.substring(1)).toList()) {
      int first = line.codePointAt(0);
      assertThat(Character.getType(first))
          .as("first of '%s'", line)
          .isNotIn((int) Character.NON_SPACING_MARK, (int) Character.FORMAT);
      assertThat(Character.isLowSurrogate(line.charAt(0))).isFalse();
    }
    assertThat(physical(text)).noneMatch(line -> line.matches(".*[^\\\\](\\\\\\\\)*\\\\"));
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @ValueSource(ints = {72, 73, 74, 75, 76, 77})
  void lines_are_filled_to_the_last_octet(int length) {
    List<String> physical = physical("a".repeat(length));

    assertThat(octets(physical.get(0))).isEqualTo(Math.min(75, length + 2));
    assertThat(physical).hasSize(length + 2 > 75 ? 2 : 1);
  }

  @Test
  void marks_without_end_are_cut_between_marks() {
    String hostile = "a" + "\u0323".repeat(1000);

    assertThat(physical(hostile)).allMatch(line -> octets(line) <= 75);
    assertThat(unfolded(physical(hostile))).isEqualTo("X:" + hostile);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a,b;c            | a\\,b\\;c",
        "C:\\x            | C:\\\\x",
        "`a\nb`           | a\\nb",
        "`a\r\nb\rc`      | a\\nb\\nc",
        "`a\u0001b\u0007` | `a b `",
        "a:b \"c\"        | a:b \"c\"",
      })
  void marks_of_the_format_are_escaped_and_control_characters_left_out(
      String text, String written) {
    assertThat(ContentLines.escaped(text)).isEqualTo(written);
  }

  @Test
  void a_lone_surrogate_is_written_as_a_question_mark() {
    assertThat(unfolded(physical("a\uD800b"))).isEqualTo("X:a?b");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return random.nextBoolean() ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static List<String> physical(String text) {
    String written = new String(new ContentLines().text("X", text).bytes(), StandardCharsets.UTF_8);
    assertThat(written).endsWith("\r\n");
    return List.of(written.split("\r\n"));
  }

  private static String unfolded(List<String> physical) {
    return String.join("\r\n", physical).replace("\r\n ", "");
  }

  private static int octets(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length;
  }
}
