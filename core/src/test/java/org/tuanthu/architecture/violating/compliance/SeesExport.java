package org.tuanthu.architecture.violating.compliance;

import org.tuanthu.architecture.violating.export.SeesJson;

/** Breaks: compliance looks only downwards. */
public final class SeesExport {
  public String name(SeesJson above) {
    return above.toString();
  }
}
