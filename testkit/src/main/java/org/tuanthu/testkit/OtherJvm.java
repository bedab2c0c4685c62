package org.tuanthu.testkit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Exports in a JVM of its own, whose default charset cannot be changed once it runs. */
final class OtherJvm {
  private static final long SECONDS = 60;

  private final String charset;

  private OtherJvm(String charset) {
    this.charset = charset;
  }

  /** A JVM whose default charset is not the one of this JVM. */
  static OtherJvm withOtherCharset() {
    boolean unicode = Charset.defaultCharset().equals(StandardCharsets.UTF_8);
    return new OtherJvm(unicode ? "US-ASCII" : "UTF-8");
  }

  String charset() {
    return charset;
  }

  /** What the exporter of that contract writes there. */
  byte[] export(Class<?> contract) throws IOException {
    Path directory = Files.createTempDirectory("tuanthu-export");
    Path written = directory.resolve("written");
    Path log = directory.resolve("log");
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Dfile.encoding=" + charset,
                  "-cp",
                  System.getProperty("java.class.path"),
                  ExportingProcess.class.getName(),
                  contract.getName(),
                  charset,
                  written.toUri().toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      end(process, log);
      return Files.readAllBytes(written);
    } finally {
      Files.deleteIfExists(written);
      Files.deleteIfExists(log);
      Files.deleteIfExists(directory);
    }
  }

  private static void end(Process process, Path log) throws IOException {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("The export in another JVM took more than " + SECONDS + " s");
      }
      if (process.exitValue() != 0) {
        throw new AssertionError(
            "The export in another JVM failed:\n"
                + new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while another JVM exported", e);
    } finally {
      process.destroy();
    }
  }
}
