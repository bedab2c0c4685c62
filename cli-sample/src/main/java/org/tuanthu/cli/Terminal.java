package org.tuanthu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/**
 * The outer world of one run: streams, clock, folder and the environment's wishes.
 *
 * @param in what {@code -} reads
 * @param out results, UTF-8
 * @param err log and errors, UTF-8
 * @param clock gives "today"
 * @param folder against which relative paths are resolved
 * @param colour whether severities may be coloured
 * @param trace whether the trace of an internal fault is printed
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Clock clock,
    Path folder,
    boolean colour,
    boolean trace) {

  /** The terminal of this process. */
  static Terminal ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Terminal(
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Clock.system(ZoneId.systemDefault()),
        Path.of(""),
        System.console() != null && environment.getOrDefault("NO_COLOR", "").isEmpty(),
        environment.getOrDefault("TUANTHU_DEBUG", "").equals("1"));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** The same with results going elsewhere, without colours. */
  Terminal into(PrintStream results) {
    return new Terminal(in, results, err, clock, folder, false, trace);
  }

  /** Tells on one line of the error stream why something cannot be done. */
  void complain(RuntimeException problem) {
    complain(String.valueOf(problem.getMessage()));
  }

  /** Writes one line on the error stream. */
  void complain(String message) {
    err.println("tuanthu: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
  }

  /** The file of that name, relative names from the folder. */
  Path file(String name) {
    return folder.resolve(name);
  }
}
