package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.Place.Part;

class PlaceWordsTest {
  private final PlaceWords places = new PlaceWords(Origins.NONE, Locale.forLanguageTag("vi"));

  @Test
  void places_that_read_alike_are_named_once() {
    Place first = Place.section(List.of("III", "1"));

    assertThat(places.all(List.of(first, first.block(0), Place.of(Part.CLOSING, 0)), 8))
        .isEqualTo("mục III.1; phần kết");
  }

  @Test
  void what_is_beyond_the_limit_is_counted() {
    List<Place> three =
        List.of(Place.of(Part.NUMBER), Place.of(Part.SIGNATURE), Place.of(Part.CLOSING, 0));

    assertThat(places.all(three, 1)).isEqualTo("số, ký hiệu; và 2 chỗ khác");
    assertThat(places.all(three, 3)).doesNotContain("chỗ khác");
  }
}
