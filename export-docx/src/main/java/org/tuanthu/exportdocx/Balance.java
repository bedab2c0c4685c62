package org.tuanthu.exportdocx;

import org.tuanthu.document.FormComponent;

/** Breaks long centred words into lines of about one length, so that no word is left alone. */
final class Balance {
  /** Part of a column that is filled before words go on to the next line. */
  private static final double FILLED = 0.95;

  /** Room that lines of about one length need beyond their average. */
  private static final double SLACK = 1.15;

  private Balance() {}

  /** The width of the lines, in twips. */
  static int lineWidth(FormComponent component, String words, int column) {
    int width = TimesWidths.bold(words, Look.points(component));
    double lines = Math.ceil(width / (column * FILLED));
    return lines <= 1 ? width : (int) Math.min(column, width / lines * SLACK);
  }

  /** The words in the middle of a column of that width. */
  static Line line(FormComponent component, String words, int column) {
    Line line = Line.of(component, words);
    int width = TimesWidths.bold(words, Look.points(component));
    return width <= column * FILLED
        ? line
        : line.between((column - lineWidth(component, words, column)) / 2);
  }
}
