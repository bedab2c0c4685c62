package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bad input ends the program soon, in little memory, with one line. */
class BadInputIT {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void is_refused_on_one_line_in_time_and_leaves_nothing(BadInput input) throws Exception {
    String name = input.in(folder).getFileName().toString();
    List<Path> before = files();

    Launched run =
        Launched.in(folder)
            .run(Program.onClassPath("export", name, "--to", "task-list", "-o", "out.md"));

    assertThat(run.errorLines()).singleElement().asString().contains(name);
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.took()).isLessThan(LIMIT);
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }
}
