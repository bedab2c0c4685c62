package org.tuanthu.exportdocx;

import java.util.List;

/**
 * A table of two columns without borders, which sets the head and the foot side by side.
 *
 * @param left width of the left column in twips
 * @param right width of the right column in twips
 * @param rows each of a left and a right cell
 */
record Columns(int left, int right, List<Pair> rows) implements Piece {

  /** What stands side by side. */
  record Pair(List<? extends Piece> left, List<? extends Piece> right) {}

  @Override
  public void write(Xml xml) {
    xml.open("w:tbl").open("w:tblPr");
    TableXml.writeWidth(xml, left + right);
    xml.val("w:jc", "center");
    xml.empty("w:tblLayout", "w:type", "fixed");
    TableXml.writeMargins(xml, 0);
    xml.close("w:tblPr");
    TableXml.writeGrid(xml, List.of(left, right));
    for (Pair row : rows) {
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close("w:trPr");
      writeCell(xml, left, row.left());
      writeCell(xml, right, row.right());
      xml.close("w:tr");
    }
    xml.close("w:tbl");
  }

  private static void writeCell(Xml xml, int width, List<? extends Piece> pieces) {
    xml.open("w:tc").open("w:tcPr");
    TableXml.writeCellWidth(xml, width);
    xml.close("w:tcPr");
    pieces.forEach(piece -> piece.write(xml));
    if (pieces.isEmpty()) {
      Gap.least().write(xml);
    }
    xml.close("w:tc");
  }
}
