package org.tuanthu.architecture.violating.unit;

import org.tuanthu.architecture.violating.period.SeesUnit;

/** Breaks: unit looks only downwards. */
public final class SeesPeriod {
  public String name(SeesUnit above) {
    return above.toString();
  }
}
