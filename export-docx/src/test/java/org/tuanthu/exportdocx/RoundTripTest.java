package org.tuanthu.exportdocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Source;
import org.tuanthu.testkit.sample.SamplePlans;

/** What is read from a text, written as a Word file and read again is the same document. */
class RoundTripTest {

  static List<Source> papers() {
    return Papers.all();
  }

  static List<AdministrativeDocument> made() {
    return List.of(SamplePapers.plan(), SamplePapers.decision(), SamplePapers.letter());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void a_document_read_from_text_is_the_same_after_word(Source text) {
    AdministrativeDocument document = Papers.document(text);

    AdministrativeDocument again = readAgain(document);

    assertThat(again.texts()).isEqualTo(Printed.of(document).texts());
    assertThat(again).isEqualTo(Printed.of(document));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void its_plan_is_the_same_too(Source text) {
    AdministrativeDocument document = Papers.document(text);

    assertThat(Papers.plan(readAgain(document))).isEqualTo(Papers.plan(Printed.of(document)));
  }

  @ParameterizedTest
  @MethodSource("made")
  void a_document_made_in_code_is_the_same_after_word(AdministrativeDocument document) {
    assertThat(readAgain(document).texts()).isEqualTo(Printed.of(document).texts());
    assertThat(readAgain(document)).isEqualTo(Printed.of(document));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void a_second_round_changes_nothing(Source text) {
    AdministrativeDocument once = readAgain(Papers.document(text));

    assertThat(readAgain(once)).isEqualTo(once);
  }

  @Test
  void a_plan_printed_by_another_program_is_the_same_with_its_tables() {
    AdministrativeDocument document = Papers.document(Papers.others().get(4));

    assertThat(Papers.document(Papers.printed())).isEqualTo(Printed.of(document));
  }

  /** So that the list of differences cannot hide a loss. */
  @Test
  void most_papers_have_none_of_the_differences_that_paper_makes() {
    assertThat(Papers.all())
        .filteredOn(text -> Printed.of(Papers.document(text)).equals(Papers.document(text)))
        .hasSizeGreaterThan(Papers.all().size() / 2);
  }

  /** Decree 30 does not cover it, so no file of its form can hold it. */
  @Test
  void the_plan_of_the_party_is_refused() {
    AdministrativeDocument party = Papers.document(SamplePlans.named("party").source());

    assertThatThrownBy(() -> Written.bytes(party)).isInstanceOf(IllegalArgumentException.class);
  }

  private static AdministrativeDocument readAgain(AdministrativeDocument document) {
    return Papers.document(Source.of("paper.docx", Written.bytes(document)));
  }
}
