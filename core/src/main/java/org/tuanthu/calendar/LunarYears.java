package org.tuanthu.calendar;

import java.time.LocalDate;

/**
 * The years of the Vietnamese lunar calendar, computed at UTC+7. An entry holds, from its lowest
 * bit, one bit for each month of the year in its order (1 for 30 days, 0 for 29), from bit 13 the
 * number of the month that is followed by a leap month (0 for none), from bit 17 the day of the
 * solar year, counted from 0, on which the lunar year begins. The tests generate the table anew.
 */
final class LunarYears {
  static final int FIRST = 1968;
  static final int LAST = 2071;

  private static final int[] TABLE = {
    0x38E55B, 0x5C056B, 0x480B69, 0x34B752, 0x5A0B52, 0x420B25, 0x2C9A4B, 0x520A4D,
    0x3D14AB, 0x6002AD, 0x4A05AD, 0x36CB6A, 0x5C0DA9, 0x460D92, 0x309D25, 0x560D25,
    0x400A55, 0x2854AD, 0x4E04B6, 0x38E5B5, 0x5E06D5, 0x480EC9, 0x34BE92, 0x5A0E92,
    0x440D26, 0x2C6A56, 0x500A57, 0x3D1556, 0x62056A, 0x4A0B55, 0x36B6C9, 0x5C0749,
    0x460693, 0x2E952B, 0x54052B, 0x3E0A5B, 0x2A555A, 0x4E056A, 0x38EB65, 0x5E0BA5,
    0x4A0D49, 0x32BA95, 0x580A95, 0x42052D, 0x2C8AAD, 0x500AB5, 0x3D35AA, 0x6205D2,
    0x4C0DA5, 0x36DD4A, 0x5C0E4A, 0x460C96, 0x30992E, 0x540556, 0x3E0AB5, 0x2A55B2,
    0x5006D2, 0x38CEA5, 0x5E0725, 0x48064B, 0x32AC97, 0x5604AB, 0x40055B, 0x2C6ADA,
    0x520B6A, 0x3D7752, 0x620B92, 0x4C0B25, 0x36DA4B, 0x5A0A4D, 0x4404AD, 0x2EA95B,
    0x5405AD, 0x3E0BAA, 0x2A5B52, 0x500D92, 0x3AFD25, 0x5E0D25, 0x480A55, 0x32B4AD,
    0x5804B6, 0x4006B5, 0x2C6DAA, 0x520ECA, 0x3F0E92, 0x600E93, 0x4C0D26, 0x36CA56,
    0x5A0A5B, 0x44055A, 0x2E8AD5, 0x540B55, 0x40074A, 0x286E93, 0x4E0A93, 0x38F52B,
    0x5E052B, 0x460A9B, 0x32B55A, 0x58056A, 0x420B65, 0x2C974A, 0x520D4A, 0x3D1A95,
  };

  static final LocalDate FIRST_DAY = newYear(FIRST);
  static final LocalDate LAST_DAY = newYear(LAST).plusDays(daysBefore(LAST, months(LAST)) - 1L);

  private LunarYears() {}

  static boolean covers(int year) {
    return year >= FIRST && year <= LAST;
  }

  /** The first day of a lunar year (mồng 1 Tết). */
  static LocalDate newYear(int year) {
    return LocalDate.ofYearDay(year, (entry(year) >> 17) + 1);
  }

  /** The month that is followed by a leap month; 0 for none. */
  static int leapMonth(int year) {
    return entry(year) >> 13 & 15;
  }

  /** How many months the year has: 12 or 13. */
  static int months(int year) {
    return leapMonth(year) > 0 ? 13 : 12;
  }

  /** The length of the month at that position, 0 to 12. */
  static int length(int year, int position) {
    return 29 + (entry(year) >> position & 1);
  }

  /** How many days of the year lie before the month at that position. */
  static int daysBefore(int year, int position) {
    int long30 = Integer.bitCount(entry(year) & (1 << position) - 1);
    return 29 * position + long30;
  }

  private static int entry(int year) {
    return TABLE[year - FIRST];
  }
}
