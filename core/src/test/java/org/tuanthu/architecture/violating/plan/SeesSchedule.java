package org.tuanthu.architecture.violating.plan;

import org.tuanthu.architecture.violating.schedule.SeesCompliance;

/** Breaks: plan looks only downwards. */
public final class SeesSchedule {
  public String name(SeesCompliance above) {
    return above.toString();
  }
}
