package org.tuanthu.json;

/** An error in a data file that already says where. */
final class Misplaced extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  Misplaced(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
