package org.tuanthu.cli;

/** The forms in which results are printed. */
enum PrintFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
