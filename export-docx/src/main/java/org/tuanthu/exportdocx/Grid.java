package org.tuanthu.exportdocx;

import java.util.List;
import java.util.Set;
import org.tuanthu.document.FormComponent;
import org.tuanthu.document.FormComponent.Trait;

/**
 * A table of the content, with borders, as wide as the text; the first row is its heading and is
 * repeated on each page. A row with fewer cells than the others lets its last cell span the rest.
 *
 * @param rows cells of texts
 * @param widths of the columns in twips
 * @param points the size of the letters
 * @param kept whether the last row stays on one page with what follows
 */
record Grid(List<List<String>> rows, List<Integer> widths, int points, boolean kept)
    implements Piece {
  static final String STYLE = "TableCell";

  /** The letters of tables: the smallest that the decree allows in the content. */
  static final int POINTS = FormComponent.CONTENT.sizes().least();

  /** Tables of more columns are set smaller: the decree rules no letters of tables. */
  private static final int MANY = 7;

  private static final int VERY_MANY = 10;

  private static final int CELL_MARGIN = 85;
  private static final int SMALL_CELL_MARGIN = 30;
  private static final int SHORT = 5;

  static Grid of(List<List<String>> rows, int textWidth) {
    int columns = ColumnWidths.columns(rows);
    int points = points(columns);
    List<Integer> widths = ColumnWidths.of(rows, textWidth, points, 2 * margin(columns));
    return new Grid(rows, widths, points, false);
  }

  private static int margin(int columns) {
    return columns <= MANY ? CELL_MARGIN : SMALL_CELL_MARGIN;
  }

  private static int points(int columns) {
    return columns <= MANY ? POINTS : columns <= VERY_MANY ? 11 : 9;
  }

  @Override
  public Grid withNext() {
    return new Grid(rows, widths, points, true);
  }

  @Override
  public void write(Xml xml) {
    xml.open("w:tbl").open("w:tblPr");
    TableXml.writeWidth(xml, widths.stream().mapToInt(Integer::intValue).sum());
    xml.val("w:jc", "center");
    xml.open("w:tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      Rule.writeBorder(xml, "w:" + side, 0, "");
    }
    xml.close("w:tblBorders");
    xml.empty("w:tblLayout", "w:type", "fixed");
    TableXml.writeMargins(xml, margin(widths.size()));
    xml.close("w:tblPr");
    TableXml.writeGrid(xml, widths);
    for (int i = 0; i < rows.size(); i++) {
      boolean heading = i == 0 && rows.size() > 1;
      writeRow(xml, rows.get(i), heading, kept && i == rows.size() - 1);
    }
    xml.close("w:tbl");
  }

  private void writeRow(Xml xml, List<String> cells, boolean heading, boolean keptRow) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (heading) {
      xml.empty("w:tblHeader");
    }
    xml.close("w:trPr");
    int last = Math.min(Math.max(cells.size(), 1), widths.size()) - 1;
    for (int i = 0; i <= last; i++) {
      int end = i < last ? i + 1 : widths.size();
      xml.open("w:tc").open("w:tcPr");
      TableXml.writeCellWidth(
          xml, widths.subList(i, end).stream().mapToInt(Integer::intValue).sum());
      if (end - i > 1) {
        xml.val("w:gridSpan", end - i);
      }
      xml.val("w:vAlign", "center").close("w:tcPr");
      List<String> texts =
          cells.subList(Math.min(i, cells.size()), i < last ? i + 1 : cells.size());
      writeTexts(xml, texts, heading, keptRow);
      xml.close("w:tc");
    }
    xml.close("w:tr");
  }

  private void writeTexts(Xml xml, List<String> texts, boolean heading, boolean keptRow) {
    for (String text : texts.isEmpty() ? List.of("") : texts) {
      xml.open("w:p").open("w:pPr").val("w:pStyle", STYLE);
      if (heading || keptRow) {
        xml.empty("w:keepNext");
      }
      if (heading || isOrdinal(text)) {
        xml.val("w:jc", "center");
      }
      xml.close("w:pPr");
      if (!text.isEmpty()) {
        new Run(text, heading ? Set.of(Trait.BOLD) : Set.of(), "").write(xml, points, false);
      }
      xml.close("w:p");
    }
  }

  private static boolean isOrdinal(String text) {
    return text.length() <= SHORT
        && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9') || "IVX".indexOf(c) >= 0);
  }
}
