package org.tuanthu.cli;

import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Severity;

/**
 * Which findings make a check fail.
 *
 * @param failOn the least severity that counts
 * @param strict whether open verdicts count as failures do
 */
record Threshold(Severity failOn, boolean strict) {

  /** What an assessment tells the caller. */
  int exitCode(Assessment assessment) {
    if (!assessment.faults().isEmpty()) {
      return ExitCode.FAULT;
    }
    return assessment.findings().stream().anyMatch(this::counts)
        ? ExitCode.FINDINGS
        : ExitCode.FINE;
  }

  private boolean counts(Finding finding) {
    boolean fails =
        switch (finding.verdict()) {
          case FAIL -> true;
          case UNDETERMINED, NEEDS_REVIEW -> strict;
          case PASS, NOT_APPLICABLE -> false;
        };
    return fails && finding.counts() && finding.severity().compareTo(failOn) <= 0;
  }
}
