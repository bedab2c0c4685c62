package org.tuanthu.importdocx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServicesTest {
  private static final Path CLASSES = Path.of("target", "classes");

  @Test
  void services_files_and_module_descriptor_name_the_same_providers() throws Exception {
    Map<String, TreeSet<String>> provided = new TreeMap<>();
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      ModuleDescriptor.read(in)
          .provides()
          .forEach(p -> provided.put(p.service(), new TreeSet<>(p.providers())));
    }
    Map<String, TreeSet<String>> listed = new TreeMap<>();
    try (Stream<Path> files = Files.list(CLASSES.resolve("META-INF/services"))) {
      for (Path file : files.toList()) {
        listed.put(
            file.getFileName().toString(),
            new TreeSet<>(Files.readAllLines(file, StandardCharsets.UTF_8)));
      }
    }

    assertThat(listed).isNotEmpty().isEqualTo(provided);
  }
}
