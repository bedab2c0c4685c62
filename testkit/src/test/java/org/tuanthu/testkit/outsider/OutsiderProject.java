package org.tuanthu.testkit.outsider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A copy of the example project, compiled and run with the class path of these tests. */
final class OutsiderProject {
  static final Path ORIGINAL = Path.of("..", "examples", "outsider");

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private final Path folder;
  private final Path classes;
  private final Path testClasses;

  private OutsiderProject(Path folder) {
    this.folder = folder;
    this.classes = folder.resolve("target").resolve("classes");
    this.testClasses = folder.resolve("target").resolve("test-classes");
  }

  static OutsiderProject copiedTo(Path folder) throws IOException {
    copy(ORIGINAL.resolve("src"), folder.resolve("src"));
    return new OutsiderProject(folder);
  }

  /** Compiles the module on the module path and its tests on the class path. */
  void compile() throws IOException {
    javac("main", "-p", CLASS_PATH, "-d", classes.toString());
    copy(folder.resolve("src/main/resources"), classes);
    String path = classes + File.pathSeparator + CLASS_PATH;
    javac("test", "-cp", path, "-d", testClasses.toString());
    copy(folder.resolve("src/test/resources"), testClasses);
  }

  /** Runs its tests in its folder and gives what they print. */
  String test() throws IOException, InterruptedException {
    String path = classes + File.pathSeparator + testClasses + File.pathSeparator + CLASS_PATH;
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                OutsiderTests.class.getName(),
                testClasses.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  private void javac(String part, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
    arguments.addAll(List.of(options));
    try (Stream<Path> files = Files.walk(folder.resolve("src").resolve(part).resolve("java"))) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int result =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, arguments.toArray(new String[0]));
    assertThat(result).as(said.toString()).isZero();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copied = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copied.getParent());
        Files.copy(file, copied);
      }
    }
  }
}
