package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jars work alike as modules and on the class path. */
class ModulePathIT {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read plan.txt --format json",
        "check plan.txt --all --as-of 2025-02-03",
        "schedule plan.txt --format csv",
        "export plan.txt --to odt -o plan.odt",
      })
  void both_paths_give_the_same_output(String line) {
    Samples.planIn(folder, "plan.txt");
    String[] arguments = line.split(" ");

    Launched onClassPath = Launched.in(folder).run(Program.onClassPath(arguments));
    Launched onModulePath = Launched.in(folder).run(Program.onModulePath(arguments));

    assertThat(onModulePath.out()).isEqualTo(onClassPath.out());
    assertThat(onModulePath.err()).isEqualTo(onClassPath.err());
    assertThat(onModulePath.code()).isEqualTo(onClassPath.code());
    assertThat(onModulePath.out() + onModulePath.err()).isNotEmpty();
  }

  @Test
  void the_demonstration_and_word_files_work_as_modules() {
    Launched demo = Launched.in(folder).run(Program.onModulePath("demo"));

    assertThat(demo.err()).isEmpty();
    assertThat(demo.code()).isZero();
    assertThat(folder.resolve("tuanthu-demo/tuanthu.db")).isNotEmptyFile();

    Launched word =
        Launched.in(folder).run(Program.onModulePath("read", "tuanthu-demo/ke-hoach-mau.docx"));

    assertThat(word.err()).isEmpty();
    assertThat(word.out()).contains("8/KH-STP");
  }
}
