package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Format;

/**
 * What every exporter keeps to, as tests for its author: a test class implements this interface.
 *
 * <pre>{@code
 * class TaskListExporterTest implements ExporterContract<Plan> {
 *   public Exporter<Plan> exporter() { return new TaskListExporter(); }
 *   public List<Plan> samples() { return List.of(PlanFixture.correct().plan()); }
 *   public List<String> elements(Plan plan) { return plan.tasks().stream().map(Task::text).toList(); }
 *   public List<Plan> unwritable() { return List.of(); }
 * }
 * }</pre>
 *
 * <p>The test class has a constructor without arguments and is no inner class, as another JVM makes
 * one too. Its tests run on the class path.
 *
 * <p>What it cannot see: elements that {@link #elements} does not name; half-written values that
 * {@link #unwritable} does not give; a clock that is asked in a fixed zone for no more than the day
 * or the year, as nothing moves that within a test.
 *
 * @param <T> the type of values
 */
@Isolated("changes the default locale and zone for a while")
public interface ExporterContract<T> {

  /** The exporter. */
  Exporter<T> exporter();

  /** Values to write, at least one; together they should have every kind of element. */
  List<T> samples();

  /**
   * Every text that the written sample must have, in any order; one that is due several times is
   * given several times. Texts that differ from each other show a lost element best.
   */
  List<String> elements(T sample);

  /** Values that the format cannot hold; an empty list when it holds every value. */
  List<T> unwritable();

  /**
   * The words of what was written: UTF-8, unless a format of its own overrides this.
   *
   * @throws IOException if the bytes are not of the format
   */
  default String text(byte[] written) throws IOException {
    return Exports.utf8(written);
  }

  /** It has an id in lower case, a media type, an extension, and a type. */
  @Test
  default void names_its_format_and_type() {
    Format format = exporter().format();
    assertThat(format).isEqualTo(exporter().format());
    assertThat(format.id()).as("id").matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(format.mediaType()).as("media type").matches("[a-z]+/[a-z0-9.+-]+");
    assertThat(format.extension()).as("extension").matches("[a-z0-9]+");
    assertThat(samples()).as("samples").isNotEmpty().allMatch(exporter().type()::isInstance);
  }

  /** {@link java.util.ServiceLoader} can make one. */
  @Test
  default void has_a_public_constructor() {
    assertThat(exporter().getClass()).isPublic();
    assertThat(exporter().getClass().getConstructors())
        .anyMatch(constructor -> constructor.getParameterCount() == 0);
  }

  /** The stream is the caller's, who may write more. */
  @Test
  default void leaves_the_stream_open() throws IOException {
    for (T sample : samples()) {
      WatchedStream out = new WatchedStream(Integer.MAX_VALUE);
      exporter().export(sample, out);
      assertThat(out.isClosed()).as("closed the stream").isFalse();
    }
  }

  /** No text is lost. */
  @Test
  default void writes_every_element() throws IOException {
    for (T sample : samples()) {
      String text = text(Exports.bytes(exporter(), sample));
      elements(sample).stream()
          .collect(Collectors.groupingBy(element -> element, Collectors.counting()))
          .forEach(
              (element, times) ->
                  assertThat(Exports.count(element, text))
                      .as("'%s' in what was written", element)
                      .isGreaterThanOrEqualTo(times.intValue()));
    }
    assertThat(samples().stream().mapToInt(sample -> elements(sample).size()).sum())
        .as("number of elements to look for")
        .isPositive();
  }

  /** A JVM with another default charset writes the same bytes. */
  @Test
  default void knows_no_default_charset() throws IOException {
    OtherJvm other = OtherJvm.withOtherCharset();
    assertThat(other.export(getClass()))
        .as("written where the default charset is %s", other.charset())
        .isEqualTo(Exports.all(this));
  }

  /** Turkish letters, Arabic figures and a Buddhist year change nothing. */
  @Test
  default void knows_no_default_locale() throws IOException {
    byte[] expected = Defaults.locale("und", () -> Exports.all(this));
    for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de")) {
      assertThat(Defaults.locale(tag, () -> Exports.all(this)))
          .as("written where the default locale is %s", tag)
          .isEqualTo(expected);
    }
  }

  /**
   * A later second and another day give the same bytes: between the ends of the world, 26 hours
   * apart, no two zones have the same date.
   */
  @Test
  default void reads_no_clock() throws IOException {
    byte[] first = Defaults.zone("Etc/GMT+12", () -> Exports.all(this));
    assertThat(Defaults.zone("Pacific/Kiritimati", () -> Exports.all(this)))
        .as("written in another zone")
        .isEqualTo(first);
    Defaults.awaitNextSecond();
    assertThat(Defaults.zone("Etc/GMT+12", () -> Exports.all(this)))
        .as("written a second later")
        .isEqualTo(first);
  }

  /** A value that cannot be written leaves nothing in the stream. */
  @Test
  default void writes_all_or_nothing() {
    for (T value : unwritable()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertThatThrownBy(() -> exporter().export(value, out))
          .as("export of a value that the format cannot hold")
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("(?s).+");
      assertThat(out.size()).as("bytes written before the refusal").isZero();
    }
  }

  /** A stream that fails is the caller's to deal with. */
  @Test
  default void lets_a_failing_stream_fail() {
    for (T sample : samples()) {
      assertThatThrownBy(() -> exporter().export(sample, new WatchedStream(0)))
          .as("export into a full stream")
          .isInstanceOf(IOException.class)
          .hasMessageContaining(WatchedStream.FULL);
    }
  }
}
