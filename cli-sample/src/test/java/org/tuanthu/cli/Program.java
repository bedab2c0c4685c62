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
    String path = TARGET.resolve("lib") + System.getProperty("path.separator") + JAR;
    String main = "org.tuanthu.cli/org.tuanthu.cli.Main";
    return Runtime.version().feature() < 24
        ? java(arguments, "-Xmx384m", "-p", path, "-m", main)
        : java(
            arguments,
            "-Xmx384m",
            "--enable-native-access=org.xerial.sqlitejdbc",
            "-p",
            path,
            "-m",
            main);
  }

  private static List<String> java(String[] arguments, String... options) {
    List<String> command = new ArrayList<>();
    command.add(java().toString());
    command.addAll(Arrays.asList(options));
    command.addAll(Arrays.asList(arguments));
    return command;
  }
}
