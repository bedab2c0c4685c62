package org.tuanthu.document;

import org.tuanthu.text.Span;

/**
 * Characters of one line of a text file (vị trí trong tệp gốc), as they stand there before any
 * normalisation.
 *
 * @param line counted from 1
 * @param range the characters of the decoded line, counted from 0 in UTF-16 units; a form feed that
 *     opens a line is its first character
 */
public record SourceSpan(int line, Span range) {

  /** The column of the first character, counted from 1 as editors do. */
  public int column() {
    return range.start() + 1;
  }
}
