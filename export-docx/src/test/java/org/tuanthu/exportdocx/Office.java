package org.tuanthu.exportdocx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, run as another program that opens files and saves them in other formats. */
final class Office {
  static final String PROGRAM = "soffice";
  private static final int MOST_MINUTES = 5;

  private final Path folder;

  /** Works in that folder, which should be empty. */
  Office(Path folder) {
    this.folder = folder;
  }

  static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, PROGRAM)));
  }

  /**
   * Converts files.
   *
   * @param files by their names without extension
   * @param from their extension
   * @param filter the extension to convert to, perhaps with the name of a filter
   */
  Map<String, byte[]> convert(Map<String, byte[]> files, String from, String filter)
      throws IOException, InterruptedException {
    Path in = Files.createTempDirectory(folder, from);
    Path out = Files.createTempDirectory(folder, "out");
    List<String> command =
        new ArrayList<>(
            List.of(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                out.toString()));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = in.resolve(file.getKey() + "." + from);
      Files.write(path, file.getValue());
      command.add(path.toString());
    }
    run(command);
    return read(out);
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException(PROGRAM + " did not end in " + MOST_MINUTES + " minutes");
    }
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log.txt"))).isZero();
  }

  private static Map<String, byte[]> read(Path out) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(out)) {
      for (Path path : paths.toList()) {
        String name = path.getFileName().toString();
        files.put(name.substring(0, name.lastIndexOf('.')), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
