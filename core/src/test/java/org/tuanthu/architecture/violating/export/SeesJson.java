package org.tuanthu.architecture.violating.export;

import org.tuanthu.architecture.violating.json.SeesRules;

/** Breaks: export looks only downwards. */
public final class SeesJson {
  public String name(SeesRules above) {
    return above.toString();
  }
}
