package org.tuanthu.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the table of {@link LunarYears} from the sky over Vietnam (UTC+7): a month begins on the
 * day of a new moon; the eleventh month has the winter solstice; of 13 months between two of them
 * the first without a principal term is the leap month.
 */
final class LunarTableGenerator {
  private static final double ZONE = 7 / 24.0;

  private LunarTableGenerator() {}

  /** The entries of those years, as they stand in the table. */
  static int[] table(int first, int last) {
    int[] entries = new int[last - first + 1];
    for (int year = first; year <= last; year++) {
      entries[year - first] = entry(year);
    }
    return entries;
  }

  private record Month(long start, int number, boolean leap) {}

  private static int entry(int year) {
    List<Month> months = new ArrayList<>(winterToWinter(year - 1));
    months.addAll(winterToWinter(year));
    List<Month> own = new ArrayList<>();
    int at = 0;
    while (months.get(at).number() != 1) {
      at++;
    }
    do {
      own.add(months.get(at++));
    } while (months.get(at).number() != 1);
    long end = months.get(at).start();
    int lengths = 0;
    int leap = 0;
    for (int i = 0; i < own.size(); i++) {
      long next = i + 1 < own.size() ? own.get(i + 1).start() : end;
      lengths |= next - own.get(i).start() == 30 ? 1 << i : 0;
      leap = own.get(i).leap() ? own.get(i).number() : leap;
    }
    long tet = own.get(0).start() - Year.of(year).atDay(1).getLong(JulianFields.JULIAN_DAY);
    return (int) tet << 17 | leap << 13 | lengths;
  }

  /** From the eleventh month of that year to the month before the eleventh of the next. */
  private static List<Month> winterToWinter(int year) {
    int k = eleventh(year);
    int count = eleventh(year + 1) - k;
    List<Month> months = new ArrayList<>();
    int number = 11;
    boolean leapSeen = count == 12;
    for (int i = 0; i < count; i++) {
      boolean leap = !leapSeen && i > 0 && !hasPrincipalTerm(k + i);
      leapSeen |= leap;
      number = i == 0 ? 11 : leap ? number : number % 12 + 1;
      months.add(new Month(day(k + i), number, leap));
    }
    return months;
  }

  /** The new moon that begins the month of the winter solstice (sun at 270°). */
  private static int eleventh(int year) {
    long lastOfYear = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
    int k = (int) Math.floor((lastOfYear - 2451550) / 29.530588861) + 1;
    while (day(k) > lastOfYear) {
      k--;
    }
    return sector(day(k)) >= 9 ? k - 1 : k;
  }

  private static boolean hasPrincipalTerm(int k) {
    return sector(day(k)) != sector(day(k + 1));
  }

  /** The Julian day on which, in Vietnam, the k-th new moon falls. */
  private static long day(int k) {
    return (long) Math.floor(NewMoons.at(k) + 0.5 + ZONE);
  }

  /** Which twelfth of the sun's way the sun is in at midnight, when that day begins in Vietnam. */
  private static int sector(long julianDay) {
    return (int) (SunLongitude.at(julianDay - 0.5 - ZONE) / 30);
  }
}
