package org.tuanthu.exportdocx;

import org.tuanthu.document.Decree30Layout;

/** The page in twips, and the section properties that set it. */
record Page(Decree30Layout layout) {
  /** What the motto at 13 points needs on one line; in all layouts it leaves 50 mm or more. */
  private static final int RIGHT_COLUMN = 5953;

  /** From the paper's edge to the page number, which stands in the middle of the top margin. */
  private static final int HEADER_DISTANCE = Twips.ofMillimetres(10);

  /** Relationship ids of the two headers, as in the relationships of the document. */
  static final String HEADER_ID = "rId3";

  static final String FIRST_HEADER_ID = "rId4";

  int textWidth() {
    return Twips.ofMillimetres(layout.textWidth());
  }

  /** The left one of two columns at the head and the foot. */
  int leftColumn() {
    return textWidth() - RIGHT_COLUMN;
  }

  int rightColumn() {
    return RIGHT_COLUMN;
  }

  /** Ends a section: every section begins on a new page and counts its pages from 1. */
  void writeSection(Xml xml) {
    xml.open("w:sectPr")
        .empty("w:headerReference", "w:type", "default", "r:id", HEADER_ID)
        .empty("w:headerReference", "w:type", "first", "r:id", FIRST_HEADER_ID)
        .val("w:type", "nextPage")
        .empty(
            "w:pgSz",
            "w:w",
            twips(Decree30Layout.PAPER_WIDTH),
            "w:h",
            twips(Decree30Layout.PAPER_HEIGHT))
        .empty(
            "w:pgMar",
            "w:top",
            twips(layout.top()),
            "w:right",
            twips(layout.right()),
            "w:bottom",
            twips(layout.bottom()),
            "w:left",
            twips(layout.left()),
            "w:header",
            Integer.toString(HEADER_DISTANCE),
            "w:footer",
            Integer.toString(HEADER_DISTANCE),
            "w:gutter",
            "0")
        .empty("w:pgNumType", "w:start", "1")
        .empty("w:titlePg")
        .close("w:sectPr");
  }

  private static String twips(double millimetres) {
    return Integer.toString(Twips.ofMillimetres(millimetres));
  }
}
