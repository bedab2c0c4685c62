package org.tuanthu.cli;

/** What a run tells its caller. */
final class ExitCode {
  /** No failing finding at or above the threshold. */
  static final int FINE = 0;

  /** At least one such finding. */
  static final int FINDINGS = 1;

  /** Unusable input or wrong usage. */
  static final int UNUSABLE = 2;

  /** A fault of the program. */
  static final int FAULT = 3;

  private ExitCode() {}
}
