package org.tuanthu.compliance.rules;

import com.google.common.collect.Sets;
import java.util.Set;
import org.tuanthu.period.Frequency;

/** REPORT-005: what a unit reports upwards without collecting it from those below. */
public final class OwedNotCollectedRule extends CollectedAndOwedRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public OwedNotCollectedRule() {
    super("REPORT-005");
  }

  @Override
  Set<Frequency> odd(Set<Frequency> collected, Set<Frequency> owed) {
    return collected.isEmpty() ? Set.of() : Sets.difference(owed, collected);
  }

  @Override
  boolean showsCollected() {
    return false;
  }
}
