package org.tuanthu.importpdf;

/**
 * A part of the width of a page.
 *
 * @param from its left edge
 * @param to its right edge
 */
record Span(double from, double to) {

  double width() {
    return to - from;
  }

  double middle() {
    return (from + to) / 2;
  }

  /** The wider of the rests beside the other one; this one when that is elsewhere. */
  Span without(Span other) {
    double left = Math.min(to, other.from) - from;
    double right = to - Math.max(from, other.to);
    return left >= right
        ? new Span(from, from + Math.max(0, left))
        : new Span(to - Math.max(0, right), to);
  }

  /** How much of both is common; negative when they are apart. */
  double common(Span other) {
    return Math.min(to, other.to) - Math.max(from, other.from);
  }
}
