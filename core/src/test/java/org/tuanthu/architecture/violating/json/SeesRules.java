package org.tuanthu.architecture.violating.json;

import org.tuanthu.architecture.violating.compliance.rules.HiddenRule;

/** Breaks: json looks only downwards. */
public final class SeesRules {
  public String name(HiddenRule above) {
    return above.toString();
  }
}
