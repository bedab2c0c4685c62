package org.tuanthu.testkit.sample;

/**
 * A fault in a sample plan.
 *
 * @param plan the sample plan
 * @param finding the one finding that it must cause: rule, verdict, places
 * @param words what the plan has
 * @param others what stands there instead
 */
record PlantedFault(String plan, String finding, String words, String others) {

  SamplePlan planted() {
    return SamplePlans.named(plan).with(words, others);
  }

  @Override
  public String toString() {
    return plan + ": " + finding;
  }
}
