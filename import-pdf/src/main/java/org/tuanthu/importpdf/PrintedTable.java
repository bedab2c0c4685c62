package org.tuanthu.importpdf;

import java.util.List;

/** A table on a page, however it shows its cells. */
interface PrintedTable {

  /** The height of its upper edge. */
  double top();

  /** Rows of cells of lines. */
  List<List<List<PrintedLine>>> rows();

  /** Whether a table on the next page has the same columns. */
  boolean hasColumnsOf(PrintedTable other);
}
