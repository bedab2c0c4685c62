package org.tuanthu.json;

import org.tuanthu.plan.Plan;

/** The lossless JSON form of a plan: what stores keep. */
public final class PlanJson {

  private PlanJson() {}

  /** The plan as one line of JSON; the same plan gives the same text. */
  public static String write(Plan plan) {
    return DomainMapper.LOSSLESS.writeValueAsString(plan);
  }

  /**
   * The plan of such a text.
   *
   * @throws IllegalArgumentException if the text is no plan in that form; the message says where
   */
  public static Plan read(String json) {
    return DomainMapper.read(json, Plan.class, "a plan");
  }
}
