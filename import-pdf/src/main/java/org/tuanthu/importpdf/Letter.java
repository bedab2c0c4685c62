package org.tuanthu.importpdf;

/**
 * A letter where it is printed; lengths in points from the upper left corner of the page, turned so
 * that its line runs from left to right.
 *
 * @param text usually one character
 * @param x its left edge
 * @param end its right edge
 * @param y its base line
 * @param size the size of its font
 * @param direction of its line in degrees: 0, 90, 180, 270
 */
record Letter(String text, double x, double end, double y, double size, int direction) {

  double middle() {
    return (x + end) / 2;
  }
}
