package org.tuanthu.plan;

/** A save that was refused because the plan was saved by somebody else in between. */
public final class StalePlanException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A refusal that names the plan, the version the caller had, and the one that is stored. */
  public StalePlanException(PlanId id, long expected, long stored) {
    super("Plan " + id + " is stored in version " + stored + ", the save was based on " + expected);
  }
}
