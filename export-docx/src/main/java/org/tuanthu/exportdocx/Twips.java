package org.tuanthu.exportdocx;

/** Lengths in twentieths of a point, the unit of Word. */
final class Twips {

  private Twips() {}

  static int ofMillimetres(double millimetres) {
    return (int) Math.round(millimetres * 1440 / 25.4);
  }

  static int ofPoints(double points) {
    return (int) Math.round(points * 20);
  }
}
