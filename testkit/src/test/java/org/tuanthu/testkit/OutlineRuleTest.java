package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Section;

class OutlineRuleTest {
  private static final PlanFixture CORRECT = PlanFixture.correct();

  private static PlanFixture numbered(String... labels) {
    return CORRECT.sections(
        java.util.Arrays.stream(labels)
            .map(label -> PlanFixture.section(label, "Mục", List.of()))
            .toArray(Section[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I II IV      | FAIL         | IV    | bị nhảy tại “IV”",
        "I II II      | FAIL         | II#2  | bị lặp tại mục II thứ hai",
        "1 2 5        | FAIL         | 5     | bị nhảy",
        "A B D        | FAIL         | D     | bị nhảy",
        "a b đ        | FAIL         | đ     | bị nhảy",
        "a b c d e    | NEEDS_REVIEW | e     | thiếu điểm đ",
        "1 2 1 2      | NEEDS_REVIEW | 1#2   | đếm lùi",
        "2 3          | NEEDS_REVIEW | 2     | không bắt đầu từ 1 (I, a) tại “2”"
      })
  void a_broken_outline_is_found(String labels, Verdict verdict, String where, String words) {
    assertThatRule("FORM-009")
        .on(numbered(labels.split(" ")).dossier())
        .finds(verdict)
        .at(where)
        .as(Severity.WARNING)
        .saying(words)
        .nothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I II III IV V VI VII VIII IX X XI",
        "1 2 3 4 5 6 7 8 9 10 11",
        "a b c d đ e g h i k",
        "A B C D",
        "1",
        "thứ nhất"
      })
  void outlines_that_count_on_pass(String labels) {
    assertThatRule("FORM-009").on(numbered(labels.split("(?<!thứ) ")).dossier()).passes();
  }

  @Test
  void articles_count_on_from_chapter_to_chapter() {
    Section one =
        PlanFixture.section(
            "I",
            "CHUNG",
            List.of(
                PlanFixture.section("1", "", List.of(), "Một."),
                PlanFixture.section("2", "", List.of(), "Hai.")));
    Section two =
        PlanFixture.section("II", "RIÊNG", List.of(PlanFixture.section("3", "", List.of(), "Ba.")));
    assertThatRule("FORM-009").on(CORRECT.sections(one, two).dossier()).passes();
    assertThatRule("FORM-009").on(CORRECT.sections().dossier()).doesNotApply();
  }

  @Test
  void one_wrong_article_does_not_make_the_next_chapter_wrong() {
    Section one = chapter("I", article("1"), article("2"));
    Section two = chapter("II", article("3", "1", "2"), article("5", "1"));
    Section three = chapter("III", article("5"), article("6"));
    assertThatRule("FORM-009")
        .on(CORRECT.sections(one, two, three).dossier())
        .finds(Verdict.FAIL)
        .at("II.5")
        .nothingElse();
  }

  private static Section chapter(String label, Section... articles) {
    return PlanFixture.section(label, "CHƯƠNG", List.of(articles));
  }

  private static Section article(String label, String... clauses) {
    List<Section> sections =
        java.util.Arrays.stream(clauses)
            .map(clause -> PlanFixture.section(clause, "", List.of(), "Khoản."))
            .toList();
    return PlanFixture.section(label, "Điều", sections);
  }
}
