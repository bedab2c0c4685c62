package org.tuanthu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files whole or not at all: into a neighbour first, then moved to their name. */
final class SafeFile {

  private SafeFile() {}

  /** What fills a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, replacing one of that name.
   *
   * @throws UnusableInputException if the folder is missing or cannot be written
   */
  static void write(Path file, Content content) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new UnusableInputException(file.toString(), "is a directory, expected a file");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UnusableInputException(file.toString(), "the folder " + folder + " does not exist");
    }
    try {
      Path draft = folder.resolve(".tuanthu-" + UUID.randomUUID() + ".part");
      try {
        try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
          content.writeTo(out);
        }
        move(draft, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UnusableInputException(file.toString(), "cannot be written: " + reason(e), e);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException problem) {
    return problem.getClass().getSimpleName() + " " + problem.getMessage();
  }
}
