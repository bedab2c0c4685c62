package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadInputTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void a_file_that_cannot_be_read_is_named_on_one_line(BadInput input) {
    Path file = input.in(folder);

    for (String command : new String[] {"read", "check"}) {
      Run run = Run.in(folder, command, file.getFileName().toString());

      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.out()).isEmpty();
      assertThat(run.errorLines())
          .singleElement()
          .asString()
          .startsWith("tuanthu: ")
          .containsPattern(file.getFileName() + ": .*" + input.said());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_file_that_may_not_be_read_is_named() throws Exception {
    Path file = Samples.planIn(folder, "kín.txt");
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(file), "an administrator may read everything");

    Run run = Run.in(folder, "check", "kín.txt");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.errorLines()).singleElement().asString().contains("kín.txt: may not be read");
  }

  @Test
  void a_plan_in_an_encoding_that_is_certain_is_read_and_the_encoding_is_told() {
    Samples.write(folder, "plan.txt", Samples.plan().getBytes(StandardCharsets.UTF_16LE));

    assertThat(Run.in(folder, "read", "plan.txt").out())
        .contains("8/KH-STP", "Phòng Phổ biến, giáo dục pháp luật", "UTF-16");
  }

  @Test
  void utf_16_with_a_mark_is_read() {
    Samples.write(folder, "plan.txt", BadInput.withMark(Samples.plan()));

    assertThat(Run.in(folder, "read", "plan.txt").out()).contains("8/KH-STP");
  }

  @Test
  void a_bad_input_leaves_no_output_file() {
    Path file = BadInput.POEM.in(folder);

    Run run =
        Run.in(folder, "export", file.getFileName().toString(), "--to", "task-list", "-o", "x.md");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(folder.resolve("x.md")).doesNotExist();
  }
}
