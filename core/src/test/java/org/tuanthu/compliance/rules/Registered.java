package org.tuanthu.compliance.rules;

import java.util.List;
import org.tuanthu.compliance.RuleSet;

/** The built-in rules as a stranger finds them. */
final class Registered {
  private Registered() {}

  static List<BuiltInRule> rules() {
    return RuleSet.discovered(Registered.class.getClassLoader()).rules().stream()
        .map(BuiltInRule.class::cast)
        .toList();
  }
}
