package org.tuanthu.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that lie beside this package. */
final class ShippedText {

  private ShippedText() {}

  static String of(String file) {
    try (InputStream in =
        Objects.requireNonNull(ShippedText.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
