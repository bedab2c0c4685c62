package org.tuanthu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One run of the program in this process.
 *
 * @param code the exit code
 * @param out all of the standard output
 * @param err all of the standard error
 */
record Run(int code, String out, String err) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-02-03T08:00:00Z"), ZoneOffset.UTC);

  /** Runs in that folder, on 3 February 2025, not on a terminal. */
  static Run in(Path folder, String... args) {
    return in(folder, "", false, args);
  }

  /** Runs with that standard input, with or without colours. */
  static Run in(Path folder, String input, boolean colour, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                CLOCK,
                folder,
                colour,
                false),
            args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> errorLines() {
    return err.lines().toList();
  }

  List<String> outputLines() {
    return out.lines().toList();
  }
}
