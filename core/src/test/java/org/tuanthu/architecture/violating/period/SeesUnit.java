package org.tuanthu.architecture.violating.period;

import org.tuanthu.architecture.violating.unit.SeesPeriod;

/** Breaks: period looks only downwards. */
public final class SeesUnit {
  public String name(SeesPeriod above) {
    return above.toString();
  }
}
