package org.tuanthu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** What a method takes from the machine that runs it: the time, the locale, the charset. */
final class HiddenInputs {
  private static final Pattern CLOCK =
      Pattern.compile(
          "java\\.time\\..*\\.(now|system[A-Z]?\\w*)\\(.*"
              + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
              + "|java\\.util\\.Date\\.<init>\\(\\)"
              + "|java\\.util\\.Calendar\\.getInstance\\(.*");

  private static final Pattern DEFAULTS =
      Pattern.compile(
          "java\\.lang\\.String\\.(getBytes|toLowerCase|toUpperCase)\\(\\)"
              + "|java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)"
              + "|java\\.io\\.\\w+(Reader|Writer)\\.<init>\\(java\\.io\\.(In|Out)putStream\\)"
              + "|java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*"
              + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)");

  private HiddenInputs() {}

  static ArchRule noClock() {
    return noClasses().should().accessTargetWhere(matches(CLOCK, "it reads a clock"));
  }

  static ArchRule noDefaults() {
    return noClasses()
        .should()
        .accessTargetWhere(matches(DEFAULTS, "it depends on the default locale, zone or charset"));
  }

  private static DescribedPredicate<JavaAccess<?>> matches(Pattern target, String description) {
    return DescribedPredicate.describe(
        description, access -> target.matcher(access.getTarget().getFullName()).matches());
  }
}
