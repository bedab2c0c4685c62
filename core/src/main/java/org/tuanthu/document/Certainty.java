package org.tuanthu.document;

/** How sure a reader is of what it understood (mức độ chắc chắn). */
public enum Certainty {
  /** The text says it in words that leave nothing open. */
  CERTAIN,
  /** It follows from where something stands, or stands in a text that was scanned. */
  LIKELY,
  /** The text may well mean something else: look at the source. */
  UNSURE
}
