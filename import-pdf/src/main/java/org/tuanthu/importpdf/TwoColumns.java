package org.tuanthu.importpdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tuanthu.importpdf.FreeBands.Band;

/**
 * Two columns of running text beside each other.
 *
 * @param from the index of their first line on the page
 * @param to the index after their last line
 */
record TwoColumns(int from, int to, List<PrintedLine> left, List<PrintedLine> right) {
  /** How much wider one column may be than the other. */
  private static final double UNEVEN = 1.7;

  /** That share of the lines ends near the right edge. */
  private static final double FULL = 0.5;

  private static final double NEAR = 0.15;

  /** That share of the lines begins in the middle of a sentence. */
  private static final double RUNNING_ON = 0.3;

  /** As many letters a line. */
  private static final int FEWEST_LETTERS = 15;

  /**
   * Where one column goes on alone, its lines are no farther apart than that, in usual distances.
   */
  private static final double FOLLOWING = 1.2;

  private static final int FEW = 3;

  private static final String CLOSING = ".;:!?";

  /** Those in that band of the page, each of at least so many lines; empty when there are none. */
  static Optional<TwoColumns> of(List<PrintedLine> page, Band band, int fewest) {
    List<PrintedLine> all = page.subList(band.from(), band.to());
    double top = Math.max(y(all, band, false), y(all, band, true));
    double pitch = pitch(side(all, band, false));
    int from = band.from();
    while (page.get(from).y() < top - FOLLOWING * pitch) {
      from++;
    }
    int to = end(page, band, pitch);
    List<PrintedLine> left = side(page.subList(from, to), band, false);
    List<PrintedLine> right = side(page.subList(from, to), band, true);
    return isProse(left, fewest) && isProse(right, fewest) && areAlike(left, right)
        ? Optional.of(new TwoColumns(from, to, left, right))
        : Optional.empty();
  }

  /** Whether a sentence may go on from the left column to the right one. */
  boolean mayRunOn() {
    PrintedLine last = left.get(left.size() - 1);
    String words = last.words();
    boolean closed = CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
    return !closed || last.end() >= nearRight(left);
  }

  private static List<PrintedLine> side(List<PrintedLine> lines, Band band, boolean right) {
    return lines.stream().flatMap(line -> line.beside(band.point(), right).stream()).toList();
  }

  /** The height of the first line on that side. */
  private static double y(List<PrintedLine> lines, Band band, boolean right) {
    return side(lines, band, right).get(0).y();
  }

  /** The usual distance of lines. */
  private static double pitch(List<PrintedLine> lines) {
    double[] distances = new double[lines.size() - 1];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = lines.get(i + 1).y() - lines.get(i).y();
    }
    Arrays.sort(distances);
    return distances[distances.length / 2];
  }

  /**
   * Where both columns end: a few lines on one side that stand apart below them are other words.
   * Many of them at the foot of a page are the longer column.
   */
  private static int end(List<PrintedLine> page, Band band, double pitch) {
    int both = Math.min(last(page, band, false), last(page, band, true)) + 1;
    boolean foot =
        page.subList(band.to(), page.size()).stream().allMatch(PrintedLine::isPageNumber);
    if (foot && band.to() - both > FEW) {
      return band.to();
    }
    int end = both;
    while (end < band.to() && page.get(end).y() - page.get(end - 1).y() <= FOLLOWING * pitch) {
      end++;
    }
    return end;
  }

  /** The index of the last line with words on that side. */
  private static int last(List<PrintedLine> page, Band band, boolean right) {
    int last = band.to() - 1;
    while (page.get(last).beside(band.point(), right).isEmpty()) {
      last--;
    }
    return last;
  }

  private static boolean isProse(List<PrintedLine> lines, int fewest) {
    double near = nearRight(lines);
    long full = lines.stream().filter(line -> line.end() >= near).count();
    long runningOn = lines.stream().filter(PrintedLine::startsSmall).count();
    long letters = lines.stream().mapToLong(line -> line.letters().size()).sum();
    return lines.size() >= fewest
        && full >= FULL * lines.size()
        && runningOn >= RUNNING_ON * lines.size()
        && letters >= (long) FEWEST_LETTERS * lines.size();
  }

  private static boolean areAlike(List<PrintedLine> left, List<PrintedLine> right) {
    return width(left) <= UNEVEN * width(right) && width(right) <= UNEVEN * width(left);
  }

  private static double nearRight(List<PrintedLine> lines) {
    double right = lines.stream().mapToDouble(PrintedLine::end).max().orElse(0);
    return right - NEAR * width(lines);
  }

  private static double width(List<PrintedLine> lines) {
    return lines.stream().mapToDouble(PrintedLine::end).max().orElse(0)
        - lines.stream().mapToDouble(PrintedLine::x).min().orElse(0);
  }
}
