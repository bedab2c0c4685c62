package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentReader;
import org.tuanthu.document.PlacedText;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;

/**
 * What every reader of documents keeps to, as tests for its author: a test class implements this
 * interface. That a reader neither closes nor changes its input is no test, as a {@link Source}
 * gives out copies.
 *
 * <p>What it cannot see: whether the reader understands what it reads; a fault that needs a file
 * broken in another way than cut short or with some bytes changed.
 */
@Isolated("changes the default locale and zone for a while")
public interface DocumentReaderContract {

  /** The reader. */
  DocumentReader reader();

  /** Sources that it reads, at least one. */
  List<Source> readable();

  /** Sources that it must refuse: broken, encrypted, of another format. */
  List<Source> unreadable();

  /** The id is in lower case and the same each time. */
  @Test
  default void has_a_stable_id() {
    assertThat(reader().id()).matches("[a-z0-9]+(-[a-z0-9]+)*").isEqualTo(reader().id());
  }

  /** {@link java.util.ServiceLoader} can make one. */
  @Test
  default void has_a_public_constructor() {
    assertThat(reader().getClass()).isPublic();
    assertThat(reader().getClass().getConstructors())
        .anyMatch(constructor -> constructor.getParameterCount() == 0);
  }

  /** It accepts what it reads, whatever the name of the source is. */
  @Test
  default void accepts_by_content() {
    assertThat(readable()).isNotEmpty();
    for (Source source : readable()) {
      assertThat(reader().accepts(source)).as(source.name()).isTrue();
      assertThat(reader().accepts(Source.of("no name", source.bytes())))
          .as(source.name() + " under another name")
          .isTrue();
    }
  }

  /** One reader reads the same source the same way, whatever it read in between. */
  @Test
  default void reads_the_same_each_time() {
    DocumentReader reader = reader();
    List<Reading<AdministrativeDocument>> first = readable().stream().map(reader::read).toList();
    for (int i = 0; i < first.size(); i++) {
      Source source = readable().get(i);
      same(first.get(i), reader.read(source), source.name() + " read a second time");
      same(first.get(i), reader().read(source), source.name() + " read by another reader");
    }
  }

  /** Default locale and zone change nothing. */
  @Test
  default void knows_no_defaults() {
    for (Source source : readable()) {
      Reading<AdministrativeDocument> expected = reader().read(source);
      same(
          expected,
          Defaults.locale("tr-TR", () -> reader().read(source)),
          source.name() + " read where the default locale is Turkish");
      same(
          expected,
          Defaults.zone("Pacific/Kiritimati", () -> reader().read(source)),
          source.name() + " read in another zone");
    }
  }

  /** Every text of the document has an origin in the source. */
  @Test
  default void says_where_each_text_comes_from() {
    for (Source source : readable()) {
      Reading<AdministrativeDocument> reading = reader().read(source);
      for (PlacedText text : reading.value().texts()) {
        assertThat(reading.origins().at(text.place()))
            .as("origin of '%s' at %s", text.text(), text.place())
            .isPresent();
      }
    }
  }

  /** What it must refuse it refuses in one line that names the source. */
  @Test
  default void refuses_in_one_line() {
    for (Source source : unreadable()) {
      assertThatThrownBy(() -> reader().read(source))
          .as("reading of " + source.name())
          .isInstanceOf(UnreadableDocumentException.class)
          .hasMessageStartingWith(source.name() + ": ")
          .hasMessageNotContainingAny("\n", "\r");
    }
  }

  /** Damaged bytes are read or refused, and break nothing. */
  @Test
  default void withstands_damage() {
    Random random = new Random(20260101);
    for (Source source : readable()) {
      byte[] bytes = source.bytes();
      for (int i = 0; i < 40; i++) {
        withstands(Source.of(source.name(), Arrays.copyOf(bytes, random.nextInt(bytes.length))));
        byte[] changed = bytes.clone();
        for (int j = 0; j <= i; j++) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        withstands(Source.of(source.name(), changed));
      }
    }
  }

  private void withstands(Source damaged) {
    try {
      if (reader().accepts(damaged)) {
        assertThat(reader().read(damaged)).isNotNull();
      }
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessageStartingWith(damaged.name() + ": ");
    }
  }

  private static void same(
      Reading<AdministrativeDocument> expected, Reading<AdministrativeDocument> read, String how) {
    assertThat(read.value()).as(how).isEqualTo(expected.value());
    assertThat(read.notes()).as("notes of " + how).isEqualTo(expected.notes());
    assertThat(read.doubts()).as("doubts of " + how).isEqualTo(expected.doubts());
    for (PlacedText text : expected.value().texts()) {
      assertThat(read.origins().at(text.place()))
          .as("origin of %s of %s", text.place(), how)
          .isEqualTo(expected.origins().at(text.place()));
    }
  }
}
