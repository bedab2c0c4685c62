package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.regulation.Provision.Level;
import org.tuanthu.regulation.Provision.Step;

/** Pointers to parts of an instrument, in all writings. */
class CitedProvisionsTest {
  private static final String ACT = "Nghị định số 9/2022/NĐ-CP";

  private static List<Provision> before(String sentence) {
    return CitationGrammar.find(sentence).get(0).provisions();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      theo Điều 5 | Điều 5
      theo điều 5 của | Điều 5
      tại điểm a khoản 2 Điều 5 | điểm a khoản 2 Điều 5
      tại điểm đ khoản 1a Điều 5b Mục 2 Chương IV Phần I | điểm đ khoản 1a Điều 5b Mục 2 Chương IV Phần I
      tại Điều 5 khoản 2 | khoản 2 Điều 5
      tại Điều 5, khoản 2, điểm a | điểm a khoản 2 Điều 5
      tại điểm a, khoản 2, Điều 5 | điểm a khoản 2 Điều 5
      tại các khoản 1, 2 và 3 Điều 7 | khoản 1 Điều 7; khoản 2 Điều 7; khoản 3 Điều 7
      tại khoản 1, khoản 2 Điều 7 | khoản 1 Điều 7; khoản 2 Điều 7
      tại điểm a, b khoản 2 Điều 5, khoản 3 Điều 6 và Điều 9 | điểm a khoản 2 Điều 5; điểm b khoản 2 Điều 5; khoản 3 Điều 6; Điều 9
      tại khoản 2 Điều 5; khoản 1 Điều 8 | khoản 2 Điều 5; khoản 1 Điều 8
      tại Điều 5 khoản 1, 2 và Điều 6 khoản 3 | khoản 1 Điều 5; khoản 2 Điều 5; khoản 3 Điều 6
      các Điều 12, 13 và 15 | Điều 12; Điều 13; Điều 15
      từ Điều 46 đến Điều 48 | Điều 46 đến Điều 48
      từ khoản 2 đến khoản 5 Điều 7 | khoản 2 đến khoản 5 Điều 7
      Điều 3 - 5 | Điều 3 đến Điều 5
      Chương III | Chương III
      Mục 2 Chương III và Chương V | Mục 2 Chương III; Chương V
      tiểu mục 1 Mục 2 Chương III | Tiểu mục 1 Mục 2 Chương III
      Phụ lục I, II và Điều 5 | Phụ lục I; Phụ lục II; Điều 5
      Phụ lục số ban hành kèm theo | ''
      Phụ lục IV ban hành kèm theo | Phụ lục IV
      Điều 4 Quy chế ban hành kèm theo | Điều 4
      điểm 1.2 mục II | điểm 1.2 Mục II
      mục II.3 | Mục II.3
      KHOẢN 2 ĐIỀU 5 | khoản 2 Điều 5
      năm 2024 | ''
      3 | ''
      Điều này và | ''
      có 02 khoản và Điều 5 | Điều 5
      """)
  void reads_every_way_of_pointing(String words, String expected) {
    assertThat(
            before(words + " " + ACT).stream()
                .map(Provision::toString)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void belongs_to_the_instrument_behind_it() {
    String text = "khoản 1 Điều 2 Luật Thanh niên và khoản 3 Điều 4 " + ACT;
    List<FoundCitation> found = CitationGrammar.find(text);
    assertThat(found.get(0).provisions()).hasToString("[khoản 1 Điều 2]");
    assertThat(found.get(1).provisions()).hasToString("[khoản 3 Điều 4]");
    assertThat(found.get(0).span().of(text)).isEqualTo("Luật Thanh niên");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"khoản 2 Điều 5 Luật này", "Điều 3 Nghị định này", "Điều 6 của Quy chế này"})
  void pointers_into_the_instrument_itself_cite_nothing(String sentence) {
    assertThat(CitationGrammar.find("theo " + sentence + ".")).isEmpty();
  }

  @Test
  void what_is_printed_is_read_back() {
    Random random = new Random(5);
    List<List<String>> labels =
        List.of(
            List.of("I", "2"),
            List.of("I", "II"),
            List.of("III", "4"),
            List.of("1", "2"),
            List.of("1"),
            List.of("5", "12", "103a"),
            List.of("1", "2a"),
            List.of("a", "đ", "y"));
    for (int i = 0; i < 2000; i++) {
      List<Step> steps = new ArrayList<>();
      for (Level level : Level.values()) {
        if (random.nextInt(3) == 0) {
          List<String> known = labels.get(level.ordinal());
          steps.add(new Step(level, known.get(random.nextInt(known.size())), Optional.empty()));
        }
      }
      if (!steps.isEmpty()) {
        Provision provision = new Provision(steps);
        assertThat(before("theo " + provision + " " + ACT)).containsExactly(provision);
      }
    }
  }

  @Test
  void goes_from_the_outermost_part_inwards() {
    Step article = new Step(Level.ARTICLE, "5", Optional.empty());
    Step clause = new Step(Level.CLAUSE, "2", Optional.empty());
    assertThatThrownBy(() -> new Provision(List.of(clause, article)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[khoản 2, Điều 5]");
    assertThatThrownBy(() -> new Provision(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Step(Level.POINT, " ", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("' '");
  }
}
