package org.tuanthu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program in a process of its own.
 *
 * @param code the exit code
 * @param out the standard output, decoded as UTF-8
 * @param err the standard error, decoded as UTF-8
 * @param took from start to end
 */
record Launched(int code, String out, String err, Duration took) {

  /** What will be run: where, with which variables. */
  static final class Launch {
    private final Path folder;
    private final Map<String, String> variables = new LinkedHashMap<>();

    private Launch(Path folder) {
      this.folder = folder;
    }

    /** Sets a variable of the environment. */
    Launch with(String variable, String value) {
      variables.put(variable, value);
      return this;
    }

    /** Runs a command line. */
    Launched run(List<String> command) {
      try {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
          return run(command, out, err);
        } finally {
          Files.delete(out);
          Files.delete(err);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private Launched run(List<String> command, Path out, Path err)
        throws IOException, InterruptedException {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().remove("JAVA_HOME");
      builder.environment().putAll(variables);
      long start = System.nanoTime();
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("Still running: " + command);
      }
      return new Launched(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8),
          Duration.ofNanos(System.nanoTime() - start));
    }

    /** Runs a command line. */
    Launched run(Object first, String... rest) {
      List<String> command = new ArrayList<>(List.of(first.toString()));
      command.addAll(Arrays.asList(rest));
      return run(command);
    }
  }

  /** A run in that folder. */
  static Launch in(Path folder) {
    return new Launch(folder);
  }

  List<String> errorLines() {
    return err.lines().toList();
  }
}
