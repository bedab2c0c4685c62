package org.tuanthu.text;

/**
 * How far a fact can be trusted (độ tin cậy). Facts that are merely guessed have no constant: they
 * are never loaded.
 */
public enum Confidence {
  /** The legal text was read, or two independent sources agree: may carry PASS and FAIL. */
  VERIFIED,
  /** One decent secondary source: gives UNDETERMINED with what is likely and why. */
  LIKELY
}
