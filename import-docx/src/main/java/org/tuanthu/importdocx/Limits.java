package org.tuanthu.importdocx;

/**
 * What a Word file may cost. A plan of 10 MB of text stays below each of them; a file made to
 * exhaust memory does not.
 */
final class Limits {
  static final int ENTRIES = 1000;

  /** Bytes of the parts that hold words, when unpacked. */
  static final long STORY_BYTES = 128L << 20;

  /** Bytes of the parts that describe styles, numbering and relationships, when unpacked. */
  static final long DESCRIPTION_BYTES = 16L << 20;

  /** Unpacked bytes from which on the ratio counts; short parts of blanks shrink without harm. */
  static final long RATIO_FROM = 16L << 20;

  /** A plan that repeats itself word for word shrinks to a 160th, a bomb to a 1000th. */
  static final long RATIO = 250;

  /** Characters of one text, tag or comment of a part. */
  static final int TOKEN = 20_000_000;

  static final int ATTRIBUTES = 1000;

  /** Namespaces declared at one element and those around it. */
  static final int NAMESPACES = 256;

  static final int DEPTH = 256;

  /** Elements and comments of one part; a plan of 10 MB has three million at most. */
  static final int ELEMENTS = 4_000_000;

  /** Different names of elements, attributes and namespaces of one part. */
  static final int NAMES = 10_000;

  static final int CHARACTERS = 24_000_000;

  /** Paragraphs and table cells together. */
  static final int BLOCKS = 400_000;

  /** Columns of a table, as Word itself allows. */
  static final int COLUMNS = 63;

  private Limits() {}
}
