package org.tuanthu.document;

/**
 * The page and the paragraphs of an administrative document (kỹ thuật trình bày) as an agency sets
 * them within the limits of Decree 30/2020/NĐ-CP, Appendix I, part I: section I for the page, II.6
 * for paragraphs. Paper is A4, upright ({@link #PAPER_WIDTH}, {@link #PAPER_HEIGHT}); letters are
 * {@link #FONT}, black.
 *
 * @param top margin in millimetres, 20 to 25
 * @param bottom margin in millimetres, 20 to 25
 * @param left margin in millimetres, 30 to 35
 * @param right margin in millimetres, 15 to 20
 * @param firstLine indent of a paragraph's first line in millimetres, 10 or 12.7
 * @param paragraphGap space between paragraphs in points, 6 or more
 * @param lineSpacing lines, single (1) to 1.5
 */
public record Decree30Layout(
    double top,
    double bottom,
    double left,
    double right,
    double firstLine,
    double paragraphGap,
    double lineSpacing) {

  /** Width of A4 paper in millimetres, I.1. */
  public static final int PAPER_WIDTH = 210;

  /** Height of A4 paper in millimetres, I.1. */
  public static final int PAPER_HEIGHT = 297;

  /** The letters of every component, I.4. */
  public static final String FONT = "Times New Roman";

  /** The national name, II.1. */
  public static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

  /** The motto, II.1. */
  public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  /** Margins of 20, 20, 30 and 15 mm, first lines in by 12.7 mm, 6 points, single lines. */
  public static final Decree30Layout USUAL = new Decree30Layout(20, 20, 30, 15, 12.7, 6, 1);

  public Decree30Layout {
    require("top margin", top, 20, 25);
    require("bottom margin", bottom, 20, 25);
    require("left margin", left, 30, 35);
    require("right margin", right, 15, 20);
    if (firstLine != 10 && firstLine != 12.7) {
      throw new IllegalArgumentException(
          "Decree 30 indents first lines by 10 or 12.7 mm, got " + firstLine);
    }
    require("paragraph gap", paragraphGap, 6, 72);
    require("line spacing", lineSpacing, 1, 1.5);
  }

  private static void require(String name, double value, double least, double most) {
    if (!(least <= value && value <= most)) {
      throw new IllegalArgumentException(
          "Decree 30 allows a " + name + " from " + least + " to " + most + ", got " + value);
    }
  }

  /** These margins in millimetres, the rest as here. */
  public Decree30Layout margins(double top, double bottom, double left, double right) {
    return new Decree30Layout(top, bottom, left, right, firstLine, paragraphGap, lineSpacing);
  }

  /** The width between the margins in millimetres. */
  public double textWidth() {
    return PAPER_WIDTH - left - right;
  }
}
