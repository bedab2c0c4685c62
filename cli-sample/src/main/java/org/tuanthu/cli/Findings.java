package org.tuanthu.cli;

import org.tuanthu.compliance.AssessedPlan;

/** Prints the findings of one file after the other. */
interface Findings {

  /** Prints those of one file. */
  void add(AssessedPlan plan);

  /** Prints what follows the last file. */
  void end();
}
