package org.tuanthu.importpdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Providers are found on the class path and on the module path alike. */
class ServicesTest {
  private static final Path CLASSES = Path.of("target", "classes");

  @Test
  void services_files_and_module_descriptor_name_the_same_providers() throws IOException {
    Map<String, List<String>> provided;
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      provided =
          ModuleDescriptor.read(in).provides().stream()
              .collect(
                  Collectors.toMap(
                      ModuleDescriptor.Provides::service,
                      provides -> provides.providers().stream().sorted().toList()));
    }
    Map<String, List<String>> listed;
    try (Stream<Path> files = Files.list(CLASSES.resolve("META-INF/services"))) {
      listed =
          files.collect(Collectors.toMap(f -> f.getFileName().toString(), ServicesTest::lines));
    }

    assertThat(listed).isNotEmpty().isEqualTo(provided);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
