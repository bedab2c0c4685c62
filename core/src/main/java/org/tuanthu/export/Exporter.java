package org.tuanthu.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes values of one type in one format (service provider interface). Exporters are stateless and
 * thread-safe, have a public no-argument constructor, and are registered by a line in {@code
 * META-INF/services/org.tuanthu.export.Exporter}, in a modular jar also by {@code provides}.
 *
 * <p>An exporter never closes the stream, knows no default charset, locale, zone or clock, and
 * writes nothing before it knows that it can write all.
 *
 * @param <T> the type of values
 */
public interface Exporter<T> {

  /** The format. */
  Format format();

  /** The type of values. */
  Class<T> type();

  /**
   * Writes one value.
   *
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if the value lacks what the format requires; nothing has been
   *     written then
   */
  void export(T value, OutputStream out) throws IOException;
}
