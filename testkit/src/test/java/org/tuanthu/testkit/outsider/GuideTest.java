package org.tuanthu.testkit.outsider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The guide shows the files of the example project, which {@link OutsiderTest} compiles and runs.
 */
class GuideTest {
  private static final Pattern SHOWN =
      Pattern.compile("<!-- file: (\\S++) -->\n```\\w++\n(.*?\n)```\n", Pattern.DOTALL);

  @Test
  void the_guide_shows_the_files_of_the_example() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "writing-rules.md"));
    Map<String, String> shown = new TreeMap<>();
    for (MatchResult block : SHOWN.matcher(guide).results().toList()) {
      shown.put(block.group(1), block.group(2));
    }
    assertThat(shown).hasSizeGreaterThan(8);
    for (Map.Entry<String, String> file : shown.entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .isEqualTo(Files.readString(OutsiderProject.ORIGINAL.resolve(file.getKey())));
    }
  }

  @Test
  void no_other_java_is_shown() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "writing-rules.md"));
    assertThat(SHOWN.matcher(guide).replaceAll("")).doesNotContain("```java");
  }
}
