package org.tuanthu.unit;

/** The stable identity of a unit, given by the embedder, apart from its name and code. */
public record UnitId(String value) {
  public UnitId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A unit id needs characters, for example SXD-VP");
    }
  }

  /** The id of that text. */
  public static UnitId of(String value) {
    return new UnitId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
