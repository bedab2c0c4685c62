package org.tuanthu.importdocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuanthu.importdocx.WordFile.item;
import static org.tuanthu.importdocx.WordFile.p;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
  private static final String OUTLINE =
      "<w:abstractNum w:abstractNumId='7'>"
          + level(0, "upperRoman", "%1.", "")
          + level(1, "decimal", "%2.", "")
          + level(2, "decimal", "%2.%3.", "")
          + level(3, "lowerLetter", "%4)", "")
          + "</w:abstractNum>";

  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, format, more, text);
  }

  private static String num(int id, int definition, String overrides) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
        .formatted(id, definition, overrides);
  }

  private static String single(String format, String text, String more) {
    return "<w:abstractNum w:abstractNumId='1'>"
        + level(0, format, text, more)
        + "</w:abstractNum>"
        + num(1, 1, "");
  }

  @ParameterizedTest
  @CsvSource({
    "upperRoman, '%1.', I. | II.",
    "lowerRoman, '%1)', i) | ii)",
    "upperLetter, '%1.', A. | B.",
    "lowerLetter, '%1)', a) | b)",
    "decimal, 'Điều %1.', Điều 1. | Điều 2.",
    "decimalZero, '%1.', 01. | 02.",
    "decimal, '(%1)', (1) | (2)",
    "bullet, '-', - | -",
    "bullet, '+', + | +",
    "bullet, '–', - | -",
    "bullet, '\uF0B7', • | •",
    "bullet, 'o', • | •",
    "none, '%1', '' | ''"
  })
  void automatic_numbers_stand_in_front_of_the_words(String format, String text, String numbers)
      throws IOException {
    WordFile file =
        WordFile.of(item(1, 0, "Việc một") + item(1, 0, "Việc hai"))
            .numbering(single(format, text, ""));

    String[] expected = numbers.replace("''", "").split("\\|");
    assertThat(file.lines())
        .containsExactly(
            (expected[0].strip() + " Việc một").strip(),
            (expected[1].strip() + " Việc hai").strip());
  }

  @Test
  void inner_levels_start_anew_under_each_outer_number() throws IOException {
    WordFile file =
        WordFile.of(
                item(1, 0, "M")
                    + item(1, 1, "a")
                    + item(1, 2, "x")
                    + item(1, 2, "y")
                    + item(1, 1, "b")
                    + item(1, 2, "z")
                    + item(1, 0, "N")
                    + item(1, 1, "c")
                    + item(1, 3, "d"))
            .numbering(OUTLINE + num(1, 7, ""));

    assertThat(file.lines())
        .containsExactly(
            "I. M", "1. a", "1.1. x", "1.2. y", "2. b", "2.1. z", "II. N", "1. c", "a) d");
  }

  @Test
  void instances_of_one_definition_count_on_unless_they_start_anew() throws IOException {
    String anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
    WordFile file =
        WordFile.of(
                item(1, 0, "a")
                    + item(2, 0, "b")
                    + item(3, 0, "c")
                    + item(3, 0, "d")
                    + item(1, 0, "e"))
            .numbering(OUTLINE + num(1, 7, "") + num(2, 7, "") + num(3, 7, anew));

    assertThat(file.lines()).containsExactly("I. a", "II. b", "V. c", "VI. d", "VII. e");
  }

  @Test
  void an_instance_may_write_a_level_otherwise() throws IOException {
    String own =
        "<w:lvlOverride w:ilvl='0'>" + level(0, "decimal", "Mục %1:", "") + "</w:lvlOverride>";
    WordFile file =
        WordFile.of(item(1, 0, "a") + item(2, 0, "b"))
            .numbering(OUTLINE + num(1, 7, "") + num(2, 7, own));

    assertThat(file.lines()).containsExactly("I. a", "Mục 2: b");
  }

  @Test
  void a_level_that_never_restarts_counts_through() throws IOException {
    String articles =
        "<w:abstractNum w:abstractNumId='7'>"
            + level(0, "upperRoman", "Chương %1", "")
            + level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val='0'/>")
            + "</w:abstractNum>";
    WordFile file =
        WordFile.of(item(1, 0, "") + item(1, 1, "a") + item(1, 0, "") + item(1, 1, "b"))
            .numbering(articles + num(1, 7, ""));

    assertThat(file.lines()).containsExactly("Chương I", "Điều 1. a", "Chương II", "Điều 2. b");
  }

  @Test
  void outer_numbers_are_digits_where_the_level_says_so() throws IOException {
    String legal =
        "<w:abstractNum w:abstractNumId='7'>"
            + level(0, "upperRoman", "%1.", "")
            + level(1, "decimal", "%1.%2.", "<w:isLgl/>")
            + "</w:abstractNum>";
    WordFile file =
        WordFile.of(item(1, 0, "a") + item(1, 0, "b") + item(1, 1, "c"))
            .numbering(legal + num(1, 7, ""));

    assertThat(file.lines()).containsExactly("I. a", "II. b", "2.1. c");
  }

  @Test
  void a_suffix_of_nothing_leaves_no_blank() throws IOException {
    WordFile file =
        WordFile.of(item(1, 0, "a"))
            .numbering(single("decimal", "%1)", "<w:suff w:val='nothing'/>"));

    assertThat(file.lines()).containsExactly("1)a");
  }

  @Test
  void styles_number_their_paragraphs_and_a_paragraph_may_refuse() throws IOException {
    String styles =
        "<w:style w:type='paragraph' w:styleId='H1'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='H2'><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Own'><w:basedOn w:val='H2'/></w:style>";
    String off = "<w:numPr><w:numId w:val='0'/></w:numPr>";
    WordFile file =
        WordFile.of(
                p("<w:pStyle w:val='H1'/>", "a")
                    + p("<w:pStyle w:val='Own'/>", "b")
                    + p("<w:pStyle w:val='H2'/>", "c")
                    + p("<w:pStyle w:val='H1'/>" + off, "d"))
            .styles(styles)
            .numbering(OUTLINE + num(1, 7, ""));

    assertThat(file.lines()).containsExactly("I. a", "1. b", "2. c", "d");
  }

  @Test
  void a_level_is_found_by_the_style_that_stands_for_it() throws IOException {
    String definition =
        "<w:abstractNum w:abstractNumId='7'>"
            + level(0, "upperRoman", "%1.", "<w:pStyle w:val='H1'/>")
            + level(1, "decimal", "%2.", "<w:pStyle w:val='H2'/>")
            + "</w:abstractNum>";
    String style =
        "<w:style w:type='paragraph' w:styleId='H2'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
    WordFile file =
        WordFile.of(p("<w:pStyle w:val='H2'/>", "a"))
            .styles(style)
            .numbering(definition + num(1, 7, ""));

    assertThat(file.lines()).containsExactly("1. a");
  }

  @Test
  void a_numbering_style_leads_to_the_list_behind_it() throws IOException {
    String style =
        "<w:style w:type='numbering' w:styleId='L'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
    String link = "<w:abstractNum w:abstractNumId='9'><w:numStyleLink w:val='L'/></w:abstractNum>";
    WordFile file =
        WordFile.of(item(1, 0, "a"))
            .styles(style)
            .numbering(OUTLINE + link + num(1, 9, "") + num(2, 7, ""));

    assertThat(file.lines()).containsExactly("I. a");
  }

  @Test
  void lists_and_styles_that_lead_in_a_ring_number_nothing() throws IOException {
    String style =
        "<w:style w:type='numbering' w:styleId='L'><w:basedOn w:val='L'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
    String link = "<w:abstractNum w:abstractNumId='9'><w:numStyleLink w:val='L'/></w:abstractNum>";
    WordFile file =
        WordFile.of(item(1, 0, "a") + item(5, 0, "b"))
            .styles(style)
            .numbering(link + num(1, 9, ""));

    assertThat(file.lines()).containsExactly("a", "b");
  }
}
