package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.compliance.RuleExample;
import org.tuanthu.compliance.Verdict;

/**
 * The examples of the built-in rules. Each file {@code examples/ID.txt} says which words of one
 * plan are replaced ({@code @replaces}), and by what for which verdict ({@code @PASS},
 * {@code @FAIL}); a line {@code @as-of} gives another date of judgement.
 */
final class Examples {
  private static final String PLAN = "ke-hoach";
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 20);
  private static final Pattern PART =
      Pattern.compile("(?m)^@([A-Za-z_-]++)(?: (\\S++))?\\n((?:(?!@).*+\\n)*+)");

  private Examples() {}

  /**
   * Those of the rule.
   *
   * @throws IllegalStateException if the rule has no file, or one of another form
   */
  static List<RuleExample> of(String ruleId) {
    String plan = text(PLAN);
    String replaced = "";
    LocalDate asOf = AS_OF;
    ImmutableList.Builder<RuleExample> examples = ImmutableList.builder();
    Matcher parts = PART.matcher(text(ruleId));
    for (MatchResult part : parts.results().toList()) {
      String words = part.group(3).strip();
      switch (part.group(1)) {
        case "as-of" -> asOf = LocalDate.parse(part.group(2));
        case "replaces" -> replaced = required(words, plan, ruleId);
        default ->
            examples.add(
                new RuleExample(
                    Verdict.valueOf(part.group(1)), words, plan.replace(replaced, words), asOf));
      }
    }
    return examples.build();
  }

  private static String required(String words, String plan, String ruleId) {
    int first = plan.indexOf(words);
    if (words.isEmpty() || first < 0 || plan.indexOf(words, first + 1) >= 0) {
      throw new IllegalStateException(
          "The plan of the examples must have once what " + ruleId + " replaces: '" + words + "'");
    }
    return words;
  }

  private static String text(String name) {
    try (InputStream bytes = Examples.class.getResourceAsStream("examples/" + name + ".txt")) {
      if (bytes == null) {
        throw new IllegalStateException("The jar has no file examples/" + name + ".txt");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
