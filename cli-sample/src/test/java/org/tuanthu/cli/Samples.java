package org.tuanthu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that the tests read. */
final class Samples {

  private Samples() {}

  /** The sample plan of the demonstration. */
  static String plan() {
    try (InputStream in = Main.class.getResourceAsStream("ke-hoach-mau.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample plan as a file in that folder. */
  static Path planIn(Path folder, String name) {
    return write(folder, name, plan().getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
