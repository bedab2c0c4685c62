package org.tuanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The packaged program. */
final class Program {
  static final Path MODULE = Path.of("").toAbsolutePath();
  static final Path LAUNCHER = MODULE.resolve("tuanthu");
  static final Path TARGET = MODULE.resolve("target");
  static final Path JAR = TARGET.resolve("tuanthu.jar");

  private Program() {}

  /** The Java of these tests. */
  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** Runs the jar on the class path with as much memory as the launcher gives it. */
  static List<String> onClassPath(String... arguments) {
    return java(arguments, "-Xmx384m", "-jar", JAR.toString());
  }

  /** Runs the jar as a module. */
  static List<String> onModulePath(String... arguments) {
    return java(
        arguments,
        "-Xmx384m",
        "-p",
        TARGET.resolve("lib") + System.getProperty("path.separator") + JAR,
        "-m",
        "org.tuanthu.cli/org.tuanthu.cli.Main");
  }

  private static List<String> java(String[] arguments, String... options) {
    List<String> command = new ArrayList<>();
    command.add(java().toString());
    if (Runtime.version().feature() >= 24) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(Arrays.asList(options));
    command.addAll(Arrays.asList(arguments));
    return command;
  }
}
