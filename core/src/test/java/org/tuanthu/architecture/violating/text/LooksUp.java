package org.tuanthu.architecture.violating.text;

import org.tuanthu.architecture.violating.plan.OpenPlan;

/** Breaks: layers only downwards, no cycles. */
public final class LooksUp {
  public String name(OpenPlan plan) {
    return plan.name();
  }
}
