package org.tuanthu.cli;

import org.tuanthu.compliance.Assessment;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;

/** Prints the findings of one file after the other. */
interface Findings {

  /** Prints those of one file. */
  void add(String file, Reading<Plan> plan, Assessment assessment);

  /** Prints what follows the last file. */
  void end();
}
