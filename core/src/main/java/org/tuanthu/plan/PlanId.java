package org.tuanthu.plan;

/**
 * The identity of a plan, given by the embedder and never derived from number or title; {@code
 * SYT-2024-07} for example.
 */
public record PlanId(String value) {
  public PlanId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A plan id needs characters, for example SYT-2024-07");
    }
  }

  /** The id of that text. */
  public static PlanId of(String value) {
    return new PlanId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
