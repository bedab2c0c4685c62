package org.tuanthu.exportdocx;

import java.util.List;

/** Parts of tables. */
final class TableXml {

  private TableXml() {}

  static void writeWidth(Xml xml, int twips) {
    xml.empty("w:tblW", "w:w", Integer.toString(twips), "w:type", "dxa");
  }

  static void writeCellWidth(Xml xml, int twips) {
    xml.empty("w:tcW", "w:w", Integer.toString(twips), "w:type", "dxa");
  }

  static void writeMargins(Xml xml, int twips) {
    xml.open("w:tblCellMar");
    for (String side : List.of("w:left", "w:right")) {
      xml.empty(side, "w:w", Integer.toString(twips), "w:type", "dxa");
    }
    xml.close("w:tblCellMar");
  }

  static void writeGrid(Xml xml, List<Integer> widths) {
    xml.open("w:tblGrid");
    widths.forEach(width -> xml.empty("w:gridCol", "w:w", Integer.toString(width)));
    xml.close("w:tblGrid");
  }
}
