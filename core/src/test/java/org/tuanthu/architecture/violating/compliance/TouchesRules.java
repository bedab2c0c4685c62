package org.tuanthu.architecture.violating.compliance;

import org.tuanthu.architecture.violating.compliance.rules.HiddenRule;

/** Breaks: nobody touches compliance.rules. */
public final class TouchesRules {
  public Object rule() {
    return new HiddenRule();
  }
}
