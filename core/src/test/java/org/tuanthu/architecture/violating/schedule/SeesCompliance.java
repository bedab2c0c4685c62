package org.tuanthu.architecture.violating.schedule;

import org.tuanthu.architecture.violating.compliance.SeesExport;

/** Breaks: schedule looks only downwards. */
public final class SeesCompliance {
  public String name(SeesExport above) {
    return above.toString();
  }
}
