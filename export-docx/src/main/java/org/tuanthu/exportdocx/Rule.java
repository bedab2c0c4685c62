package org.tuanthu.exportdocx;

import org.tuanthu.document.FormComponent;

/**
 * A rule (đường kẻ) below centred words: the upper border of a paragraph without words, between
 * indents that make it as long as the decree wants it.
 *
 * @param left indent in twips
 * @param right indent in twips
 */
record Rule(int left, int right) implements Piece {

  /** Share of the words' length, between the decree's 1/3 and 1/2. */
  private static final double SHARE = 0.4;

  /** A rule as long as the words, in the middle of a column of that width. */
  static Rule whole(FormComponent component, String words, int column) {
    return centred(TimesWidths.bold(words, Look.points(component)), column);
  }

  /** A rule of 1/3 to 1/2 of the words, which wrap at the column's edge. */
  static Rule part(FormComponent component, String words, int column) {
    int width = Balance.lineWidth(component, words, column);
    return centred((int) Math.round(width * SHARE), column);
  }

  private static Rule centred(int length, int column) {
    int indent = Math.max(0, (column - length) / 2);
    return new Rule(indent, indent);
  }

  @Override
  public void write(Xml xml) {
    xml.open("w:p").open("w:pPr");
    xml.open("w:pBdr");
    writeBorder(xml, "w:top", 0, "");
    xml.close("w:pBdr");
    Gap.writeHeight(xml, 60, 40);
    xml.empty("w:ind", "w:left", Integer.toString(left), "w:right", Integer.toString(right));
    xml.close("w:pPr").close("w:p");
  }

  /** A border of 3/4 point, that far from the words in points. */
  static void writeBorder(Xml xml, String side, int space, String colour) {
    xml.empty(
        side,
        "w:val",
        "single",
        "w:sz",
        "6",
        "w:space",
        Integer.toString(space),
        "w:color",
        colour.isEmpty() ? "000000" : colour);
  }
}
