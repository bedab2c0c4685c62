package org.tuanthu.architecture.violating.regulation;

import org.tuanthu.architecture.violating.unit.SeesPeriod;

/** Breaks: regulation looks only downwards. */
public final class SeesUnit {
  public String name(SeesPeriod above) {
    return above.toString();
  }
}
