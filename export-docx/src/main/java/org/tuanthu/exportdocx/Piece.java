package org.tuanthu.exportdocx;

/** Something that stands in the body of the file or in a cell: a paragraph or a table. */
sealed interface Piece permits Line, Rule, Gap, Grid, Columns {

  void write(Xml xml);

  /** The same, on one page with what follows. */
  default Piece withNext() {
    return this;
  }
}
