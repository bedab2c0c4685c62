package org.tuanthu.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two machines judge alike, byte by byte. */
class SameEverywhereTest {

  @TempDir private Path folder;

  @Test
  void another_jvm_in_another_zone_and_language_finds_the_same_bytes() throws Exception {
    Path written = folder.resolve("written");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                AssessingProcess.class.getName(),
                written.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
    assertThat(Files.readAllBytes(written))
        .isEqualTo(AssessingProcess.assessments())
        .hasSizeGreaterThan(100_000);
  }
}
