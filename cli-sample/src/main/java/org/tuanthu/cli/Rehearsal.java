package org.tuanthu.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Runs the usual commands once without output, so that the launcher can archive the classes that
 * they load.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Reads, checks and schedules the file named. */
  public static void main(String[] args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            Clock.systemUTC(),
            Path.of(""),
            false,
            false);
    Main.run(terminal, "check", args[0]);
    Main.run(terminal, "check", args[0], "--format", "json", "--all");
    Main.run(terminal, "read", args[0]);
    Main.run(terminal, "read", args[0], "--format", "json");
    Main.run(terminal, "schedule", args[0], "--format", "csv");
  }
}
