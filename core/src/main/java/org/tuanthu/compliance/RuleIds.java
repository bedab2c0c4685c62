package org.tuanthu.compliance;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of rules: their shape, and the groups that only built-in rules may use. */
final class RuleIds {
  private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9]{1,19})-\\d{3}");
  private static final Set<String> RESERVED =
      ImmutableSet.of("FORM", "LEGAL", "UNIT", "PLAN", "REPORT", "DEMOCRACY");
  private static final String BUILT_IN = "org.tuanthu.compliance.rules";

  private RuleIds() {}

  /** Refuses an id of another shape. */
  static void requireShape(String id) {
    if (!SHAPE.matcher(id).matches()) {
      throw new IllegalArgumentException("'" + id + "' is no rule id, expected e.g. HOUSE-001");
    }
  }

  /** Refuses an id of another shape, and one of a reserved group at a rule that is not built in. */
  static void check(String id, Class<?> rule) {
    if (!SHAPE.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "The id '" + id + "' of " + rule.getName() + " is no rule id, expected e.g. HOUSE-001");
    }
    String group = id.substring(0, id.indexOf('-'));
    if (RESERVED.contains(group) && !isBuiltIn(rule)) {
      throw new IllegalArgumentException(
          "The id '"
              + id
              + "' of "
              + rule.getName()
              + " is in a reserved group, choose one outside of "
              + RESERVED);
    }
  }

  /** On the module path nobody else can have a class there; on the class path nobody should. */
  private static boolean isBuiltIn(Class<?> rule) {
    return rule.getPackageName().equals(BUILT_IN)
        && rule.getModule().equals(RuleIds.class.getModule());
  }
}
