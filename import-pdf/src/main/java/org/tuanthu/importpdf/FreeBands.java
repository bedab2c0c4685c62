package org.tuanthu.importpdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where lines of a page that follow each other leave an upright strip free of words. */
final class FreeBands {
  /** The strip is at least so wide, in points. */
  static final double NARROWEST = 8;

  private static final int POINTS = 60;

  /** The strip stands in that part of the width of the text. */
  private static final double FIRST = 0.35;

  private static final double LAST = 0.65;

  /** Lines that are farther apart, in heights of their letters, do not follow each other. */
  private static final double APART = 2.2;

  private static final String FOOT = "nơi nhận";

  private final double[] points = new double[POINTS];
  private final boolean[][] free;
  private final boolean[] breaks;
  private final Span[] spans;

  FreeBands(List<PrintedLine> lines) {
    double left = lines.stream().mapToDouble(PrintedLine::x).min().orElse(0);
    double right = lines.stream().mapToDouble(PrintedLine::end).max().orElse(0);
    for (int i = 0; i < POINTS; i++) {
      points[i] = left + (right - left) * (FIRST + (LAST - FIRST) * i / (POINTS - 1));
    }
    free = new boolean[lines.size()][];
    breaks = new boolean[lines.size()];
    spans = new Span[lines.size()];
    for (int i = 0; i < free.length; i++) {
      spans[i] = new Span(lines.get(i).x(), lines.get(i).end());
      free[i] = free(lines.get(i));
      breaks[i] = i > 0 && isBreak(lines.get(i - 1), lines.get(i));
    }
  }

  /**
   * Lines that follow each other.
   *
   * @param from the index of the first one
   * @param to the index after the last one
   * @param point where their free strip is
   * @param sides how many lines have words left of it, or right of it, if those are fewer
   */
  record Band(int from, int to, double point, int sides) {}

  /** Whether the line is free at each point. */
  private boolean[] free(PrintedLine line) {
    boolean[] free = new boolean[POINTS];
    Arrays.fill(free, true);
    for (Span words : line.spans(NARROWEST)) {
      double left = words.from() - NARROWEST / 2;
      double right = words.to() + NARROWEST / 2;
      for (int i = 0; i < POINTS; i++) {
        free[i] &= points[i] < left || points[i] > right;
      }
    }
    return free;
  }

  /** The band with the most lines on both sides of its strip, from that line to before that one. */
  Band widest(int from, int to) {
    Band widest = new Band(from, to, 0, 0);
    for (int point = 0; point < POINTS; point++) {
      int start = from;
      int left = 0;
      int right = 0;
      for (int i = from; i < to; i++) {
        if (!free[i][point] || (i > start && breaks[i])) {
          start = free[i][point] ? i : i + 1;
          left = 0;
          right = 0;
        }
        if (free[i][point]) {
          left += spans[i].from() < points[point] ? 1 : 0;
          right += spans[i].to() > points[point] ? 1 : 0;
        }
        if (Math.min(left, right) > widest.sides()) {
          widest = new Band(start, i + 1, points[point], Math.min(left, right));
        }
      }
    }
    return widest.sides() == 0 ? widest : toItsEnd(widest, to);
  }

  /** The band with the lines below it that have words on one side only. */
  private Band toItsEnd(Band band, int to) {
    int end = band.to();
    int point = Arrays.binarySearch(points, band.point());
    while (end < to && free[end][point] && !breaks[end]) {
      end++;
    }
    return new Band(band.from(), end, band.point(), band.sides());
  }

  private static boolean isBreak(PrintedLine above, PrintedLine below) {
    return below.y() < above.y()
        || below.y() - above.y() > APART * below.largest()
        || (below.letters().get(0).text().equals("N")
            && below.words().toLowerCase(Locale.ROOT).startsWith(FOOT));
  }
}
