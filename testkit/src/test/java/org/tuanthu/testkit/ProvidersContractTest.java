package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvidersContractTest {
  @TempDir private Path classes;

  private record Author(Path classes) implements ProvidersContract {}

  @Test
  void a_provider_that_only_the_class_path_finds_is_noticed() throws Exception {
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(services.resolve("org.tuanthu.export.Exporter"), "org.example.Mine\n");
    Files.copy(Path.of("target/classes/module-info.class"), classes.resolve("module-info.class"));

    assertThat(Contracts.failures(ProvidersContract.class, new Author(classes)))
        .containsOnlyKeys("services_files_and_module_descriptor_name_the_same_providers");
  }
}
