package org.tuanthu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is published has a version in the BOM, and what the BOM lists is published. */
class ModulesTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void the_bom_lists_the_published_modules() {
    List<String> published =
        all("<module>([^<]*)</module>", ROOT.resolve("pom.xml"))
            .filter(module -> !module.equals("bom") && isPublished(module))
            .map(module -> "tuanthu-" + module)
            .toList();

    assertThat(published).contains("tuanthu-core");
    assertThat(own(ROOT.resolve("bom/pom.xml"))).containsExactlyInAnyOrderElementsOf(published);
    assertThat(own(ROOT.resolve("pom.xml"))).containsExactlyInAnyOrderElementsOf(published);
  }

  private static boolean isPublished(String module) {
    return !text(ROOT.resolve(module).resolve("pom.xml")).contains("<maven.deploy.skip>true");
  }

  /** The artifacts of this project on which a dependency management has a version. */
  private static List<String> own(Path pom) {
    return all(
            "<groupId>org.tuanthu</groupId>\\s*<artifactId>([^<]*)</artifactId>\\s*<version>", pom)
        .filter(artifact -> !artifact.equals("tuanthu-bom") && !artifact.equals("tuanthu-parent"))
        .toList();
  }

  private static Stream<String> all(String regex, Path file) {
    return Pattern.compile(regex).matcher(text(file)).results().map(found -> found.group(1));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
