package org.tuanthu.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {
  private static final Path FILE = Path.of("..", "docs", "rules.md");

  @Test
  void the_page_of_rules_is_up_to_date() throws IOException {
    String page = RulesPage.of(Registered.rules());
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(FILE, page);
    }
    assertThat(Files.readString(FILE))
        .as("%s; to write it again run the test with -Dupdate.docs=true", FILE)
        .isEqualTo(page);
  }
}
