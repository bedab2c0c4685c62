package org.tuanthu.cli;

/** Prints the findings of one file after the other. */
interface Findings {

  /** Prints those of one file. */
  void add(Judged judged);

  /** Prints what follows the last file. */
  void end();
}
