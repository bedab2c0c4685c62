package org.tuanthu.calendar;

/**
 * Instants of new moons after J. Meeus, Astronomical Algorithms (2nd edition), chapter 49, and the
 * difference between dynamical and universal time after F. Espenak and J. Meeus.
 */
final class NewMoons {
  /** Amplitude; powers of the eccentricity; multiples of M, M', F; chapter 49, new moon. */
  private static final double[][] PERIODIC = {
    {-0.40720, 0, 0, 1, 0},
    {0.17241, 1, 1, 0, 0},
    {0.01608, 0, 0, 2, 0},
    {0.01039, 0, 0, 0, 2},
    {0.00739, 1, -1, 1, 0},
    {-0.00514, 1, 1, 1, 0},
    {0.00208, 2, 2, 0, 0},
    {-0.00111, 0, 0, 1, -2},
    {-0.00057, 0, 0, 1, 2},
    {0.00056, 1, 1, 2, 0},
    {-0.00042, 0, 0, 3, 0},
    {0.00042, 1, 1, 0, 2},
    {0.00038, 1, 1, 0, -2},
    {-0.00024, 1, -1, 2, 0},
    {-0.00007, 0, 2, 1, 0},
    {0.00004, 0, 0, 2, -2},
    {0.00004, 0, 3, 0, 0},
    {0.00003, 0, 1, 1, -2},
    {0.00003, 0, 0, 2, 2},
    {-0.00003, 0, 1, 1, 2},
    {0.00003, 0, -1, 1, 2},
    {-0.00002, 0, -1, 1, -2},
    {-0.00002, 0, 1, 3, 0},
    {0.00002, 0, 0, 4, 0},
  };

  /** Angle at the epoch, angle per month, amplitude of the planetary terms A1 to A14. */
  private static final double[][] PLANETS = {
    {299.77, 0.107408, 0.000325},
    {251.88, 0.016321, 0.000165},
    {251.83, 26.651886, 0.000164},
    {349.42, 36.412478, 0.000126},
    {84.66, 18.206239, 0.000110},
    {141.74, 53.303771, 0.000062},
    {207.14, 2.453732, 0.000060},
    {154.84, 7.306860, 0.000056},
    {34.52, 27.261239, 0.000047},
    {207.19, 0.121824, 0.000042},
    {291.34, 1.844379, 0.000040},
    {161.72, 24.198154, 0.000037},
    {239.56, 25.513099, 0.000035},
    {331.55, 3.592518, 0.000023},
  };

  private NewMoons() {}

  /** The Julian day, in universal time, of the k-th new moon after 6 January 2000. */
  static double at(int k) {
    double t = k / 1236.85;
    double dynamical =
        2451550.09766
            + 29.530588861 * k
            + 0.00015437 * t * t
            - 0.000000150 * t * t * t
            + 0.00000000073 * t * t * t * t
            + correction(k, t);
    return dynamical - deltaT(2000 + k / 12.3685) / 86400;
  }

  private static double correction(int k, double t) {
    double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t - 0.00000011 * t * t * t;
    double moon =
        201.5643
            + 385.81693528 * k
            + 0.0107582 * t * t
            + 0.00001238 * t * t * t
            - 0.000000058 * t * t * t * t;
    double latitude =
        160.7108
            + 390.67050284 * k
            - 0.0016118 * t * t
            - 0.00000227 * t * t * t
            + 0.000000011 * t * t * t * t;
    double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t + 0.00000215 * t * t * t;
    double sum = -0.00017 * sin(node);
    for (double[] p : PERIODIC) {
      sum += p[0] * Math.pow(e, p[1]) * sin(p[2] * sun + p[3] * moon + p[4] * latitude);
    }
    for (double[] a : PLANETS) {
      sum += a[2] * sin(a[0] + a[1] * k - (a == PLANETS[0] ? 0.009173 * t * t : 0));
    }
    return sum;
  }

  /** Seconds by which dynamical time is ahead of universal time, 1961 to 2150. */
  static double deltaT(double year) {
    if (year < 1986) {
      double t = year - 1975;
      return 45.45 + 1.067 * t - t * t / 260 - t * t * t / 718;
    }
    double t = year - 2000;
    if (year < 2005) {
      return 63.86
          + t
              * (0.3345
                  + t * (-0.060374 + t * (0.0017275 + t * (0.000651814 + t * 0.00002373599))));
    }
    if (year < 2050) {
      return 62.92 + 0.32217 * t + 0.005589 * t * t;
    }
    double u = (year - 1820) / 100;
    return -20 + 32 * u * u - 0.5628 * (2150 - year);
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }
}
