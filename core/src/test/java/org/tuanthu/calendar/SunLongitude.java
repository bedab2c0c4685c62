package org.tuanthu.calendar;

/** The apparent longitude of the sun after J. Meeus, Astronomical Algorithms, chapter 25. */
final class SunLongitude {

  private SunLongitude() {}

  /** In degrees, 0 to 360, at that Julian day of universal time. */
  static double at(double julianDay) {
    double year = 2000 + (julianDay - 2451545) / 365.25;
    double t = (julianDay + NewMoons.deltaT(year) / 86400 - 2451545) / 36525;
    double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    double anomaly = Math.toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
    double centre =
        (1.914602 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly)
            + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly)
            + 0.000289 * Math.sin(3 * anomaly);
    double node = Math.toRadians(125.04 - 1934.136 * t);
    double apparent = mean + centre - 0.00569 - 0.00478 * Math.sin(node);
    return (apparent % 360 + 360) % 360;
  }
}
