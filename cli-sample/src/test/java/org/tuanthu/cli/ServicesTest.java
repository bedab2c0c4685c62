package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServicesTest {

  @Test
  void services_files_and_module_descriptor_name_the_same_providers() throws Exception {
    Path classes = Path.of(location());
    ModuleDescriptor module;
    try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
      module = ModuleDescriptor.read(in);
    }
    Map<String, TreeSet<String>> provided = new TreeMap<>();
    module.provides().forEach(p -> provided.put(p.service(), new TreeSet<>(p.providers())));

    assertThat(servicesFiles(classes)).isEqualTo(provided).isNotEmpty();
  }

  private static Map<String, TreeSet<String>> servicesFiles(Path classes) throws IOException {
    Map<String, TreeSet<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(classes.resolve("META-INF/services"))) {
      for (Path file : files.toList()) {
        found.put(
            file.getFileName().toString(),
            new TreeSet<>(Files.readAllLines(file, StandardCharsets.UTF_8)));
      }
    }
    return found;
  }

  private static URI location() throws Exception {
    return Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
  }
}
