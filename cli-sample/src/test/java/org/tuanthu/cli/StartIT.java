package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check loads at its start, on which the time to start depends. */
class StartIT {
  @TempDir private Path folder;

  @Test
  void a_check_loads_neither_database_nor_databind() throws Exception {
    Samples.planIn(folder, "plan.txt");

    Launched run =
        Launched.in(folder)
            .with("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=classes.log")
            .run(Program.onClassPath("check", "plan.txt"));

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    List<String> loaded = Files.readAllLines(folder.resolve("classes.log"), StandardCharsets.UTF_8);
    assertThat(loaded).anyMatch(line -> line.contains("org.tuanthu.cli.CheckCommand"));
    assertThat(loaded)
        .noneMatch(line -> line.contains(" org.sqlite"))
        .noneMatch(line -> line.contains(" org.flywaydb"))
        .noneMatch(line -> line.contains(" tools.jackson.databind"));
  }
}
