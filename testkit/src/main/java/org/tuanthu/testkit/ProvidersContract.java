package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every module of readers, exporters or rules keeps to, as a test for its author: providers
 * are found on the class path and on the module path alike. A test class implements this interface.
 */
public interface ProvidersContract {

  /** The folder of the compiled module, at first {@code target/classes}. */
  default Path classes() {
    return Path.of("target", "classes");
  }

  /** The files in {@code META-INF/services} and {@code module-info} say the same. */
  @Test
  default void services_files_and_module_descriptor_name_the_same_providers() throws IOException {
    SortedMap<String, SortedSet<String>> provided = new TreeMap<>();
    try (InputStream in = Files.newInputStream(classes().resolve("module-info.class"))) {
      ModuleDescriptor.read(in)
          .provides()
          .forEach(p -> provided.put(p.service(), new TreeSet<>(p.providers())));
    }
    SortedMap<String, SortedSet<String>> listed = new TreeMap<>();
    try (Stream<Path> files = Files.list(classes().resolve("META-INF/services"))) {
      for (Path file : files.toList()) {
        SortedSet<String> names = new TreeSet<>(Files.readAllLines(file));
        names.removeIf(String::isBlank);
        listed.put(file.getFileName().toString(), names);
      }
    }

    assertThat(listed).isNotEmpty().isEqualTo(provided);
  }
}
