package org.tuanthu.testkit.sample;

/**
 * A plan made up by {@link PlanGenerator}.
 *
 * @param seed makes the same plan again
 * @param text the plan as a text
 * @param truth all that it says
 */
public record GeneratedPlan(long seed, String text, PlanTruth truth) {

  /** The plan as a sample, to read, to change and to judge. */
  public SamplePlan sample() {
    return new SamplePlan("generated-" + seed, text);
  }

  @Override
  public String toString() {
    return "generated plan " + seed;
  }
}
