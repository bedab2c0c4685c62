package org.tuanthu.compliance.rules;

import com.google.common.collect.Sets;
import java.util.Set;
import org.tuanthu.period.Frequency;

/** REPORT-004: what a unit collects more often than it reports upwards itself. */
public final class CollectedNotOwedRule extends CollectedAndOwedRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public CollectedNotOwedRule() {
    super("REPORT-004");
  }

  @Override
  Set<Frequency> odd(Set<Frequency> collected, Set<Frequency> owed) {
    return owed.isEmpty() ? Set.of() : Sets.difference(collected, owed);
  }

  @Override
  boolean showsCollected() {
    return true;
  }
}
