package org.tuanthu.testkit.cases;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test method once for each case of a folder. The method takes the {@link RuleCase}.
 *
 * <pre>{@code
 * @RuleCases("cases")
 * void holds(RuleCase each) {
 *   each.holds(RuleSet.discovered());
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(CaseInvocations.class)
public @interface RuleCases {

  /** The folder among the resources of the test, from their root, for example {@code cases}. */
  String value();
}
