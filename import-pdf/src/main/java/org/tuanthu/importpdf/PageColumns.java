package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.importpdf.FreeBands.Band;

/**
 * Sets running text in two columns into the order of reading. Between them a strip is free of words
 * over many lines, and on both sides sentences run on from line to line; heads, feet and tables
 * have no such sentences.
 */
final class PageColumns {
  private static final int MOST_LINES = 400;
  private static final int FEWEST = 8;

  /** So many are enough where a page above had columns at the same place. */
  private static final int FEWEST_AGAIN = 3;

  private static final double SAME_PLACE = 15;

  private double known = Double.NEGATIVE_INFINITY;

  /**
   * Lines that are read one after the other.
   *
   * @param turned whether they are the right one of two columns and may go on with the left one
   * @param left where they begin
   */
  record Part(List<PrintedLine> lines, boolean turned, double left) {}

  /** The parts of the next page in the order of reading. */
  List<Part> of(List<PrintedLine> lines) {
    List<Part> parts = new ArrayList<>();
    double left = left(lines);
    int end = 0;
    for (TwoColumns columns : columns(lines)) {
      parts.add(new Part(lines.subList(end, columns.from()), false, left));
      parts.add(new Part(columns.left(), false, left(columns.left())));
      parts.add(new Part(columns.right(), columns.mayRunOn(), left(columns.right())));
      end = columns.to();
    }
    parts.add(new Part(lines.subList(end, lines.size()), false, left));
    return parts;
  }

  private static double left(List<PrintedLine> lines) {
    return lines.stream().mapToDouble(PrintedLine::x).min().orElse(0);
  }

  private List<TwoColumns> columns(List<PrintedLine> lines) {
    List<TwoColumns> found = new ArrayList<>();
    if (lines.size() >= FEWEST_AGAIN && lines.size() <= MOST_LINES) {
      find(lines, new FreeBands(lines), 0, lines.size(), found);
    }
    return found;
  }

  /** Finds columns from that line to before that one. */
  private void find(
      List<PrintedLine> lines, FreeBands bands, int from, int to, List<TwoColumns> found) {
    Band band = bands.widest(from, to);
    boolean again = Math.abs(band.point() - known) <= SAME_PLACE;
    int fewest = again ? FEWEST_AGAIN : FEWEST;
    if (band.sides() < fewest) {
      return;
    }
    Optional<TwoColumns> columns = TwoColumns.of(lines, band, fewest);
    find(lines, bands, from, columns.map(TwoColumns::from).orElse(band.from()), found);
    columns.ifPresent(found::add);
    known = columns.isPresent() ? band.point() : known;
    find(lines, bands, columns.map(TwoColumns::to).orElse(band.to()), to, found);
  }
}
