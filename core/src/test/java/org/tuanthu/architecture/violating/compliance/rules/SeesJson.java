package org.tuanthu.architecture.violating.compliance.rules;

import org.tuanthu.architecture.violating.json.SeesRules;

/** Breaks: compliance.rules looks only downwards. */
public final class SeesJson {
  public String name(SeesRules above) {
    return above.toString();
  }
}
