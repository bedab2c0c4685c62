package org.tuanthu.importdocx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;

/** The same plan, typed as text and made in Word. */
class SamePlanTest {
  private static final DocumentReaders READERS = DocumentReaders.discovered();

  @Test
  void a_plan_read_from_word_equals_the_one_read_from_text() throws IOException {
    AdministrativeDocument text = READERS.read(Source.of("a.txt", SamplePlan.text())).value();
    AdministrativeDocument word = READERS.read(Source.of("a.docx", SamplePlan.word())).value();

    assertThat(word.head()).isEqualTo(text.head());
    assertThat(word.title()).isEqualTo(text.title());
    assertThat(word.texts()).isEqualTo(text.texts());
    assertThat(word).isEqualTo(text);
  }

  @Test
  void the_parts_are_where_the_form_has_them() throws IOException {
    AdministrativeDocument word = READERS.read(Source.of("a", SamplePlan.word())).value();

    assertThat(word.head().number()).contains("27/KH-SKHCN");
    assertThat(word.recipients())
        .containsExactly(
            "UBND tỉnh (để báo cáo)",
            "Chi cục Quản lý thị trường",
            "Các phòng, đơn vị thuộc Sở",
            "Lưu: VT, QLĐL (H. 12b)");
    assertThat(word.signature().orElseThrow().name()).contains("Lê Thị Minh Hạnh");
    assertThat(word.annexes()).hasSize(1);
  }

  @Test
  void every_text_knows_its_paragraph_or_cell() throws IOException {
    Reading<AdministrativeDocument> word = READERS.read(Source.of("a", SamplePlan.word()));

    List<PlacedText> texts = word.value().texts();
    assertThat(texts).allSatisfy(t -> assertThat(word.origins().at(t.place())).isPresent());
    Optional<Origin> motto = word.origins().at(Place.of(Place.Part.MOTTO));
    assertThat(motto).contains(new Origin.WordCell(1, 1, 2));
    assertThat(word.origins().at(Place.of(Place.Part.TYPE))).contains(new Origin.WordParagraph(2));
  }
}
