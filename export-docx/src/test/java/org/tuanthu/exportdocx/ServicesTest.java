package org.tuanthu.exportdocx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuanthu.export.Exporter;

/** The exporter is found on the class path and on the module path alike. */
class ServicesTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final String SERVICE = Exporter.class.getName();

  @Test
  void services_file_and_module_descriptor_name_the_same_provider() throws IOException {
    List<String> listed = Files.readAllLines(CLASSES.resolve("META-INF/services/" + SERVICE));

    assertThat(listed).containsExactly(DocxExporter.class.getName());
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      assertThat(ModuleDescriptor.read(in).provides())
          .singleElement()
          .satisfies(
              provides -> {
                assertThat(provides.service()).isEqualTo(SERVICE);
                assertThat(provides.providers()).isEqualTo(listed);
              });
    }
  }
}
