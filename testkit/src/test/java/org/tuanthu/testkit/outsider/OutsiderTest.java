package org.tuanthu.testkit.outsider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example project compiles as a module of its own, and its tests pass. */
class OutsiderTest {
  @TempDir Path folder;

  @Test
  void a_stranger_adds_a_rule_and_an_exporter_and_tests_them()
      throws IOException, InterruptedException {
    OutsiderProject project = OutsiderProject.copiedTo(folder);

    project.compile();

    assertThat(project.test()).matches("(?s)(2[0-9]|3[0-9]) tests passed\\s*");
  }
}
