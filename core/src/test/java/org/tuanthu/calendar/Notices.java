package org.tuanthu.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tuanthu.calendar.HolidayNotice.Swap;
import org.tuanthu.calendar.HolidayRule.Days;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/** Notices and rules for tests. */
final class Notices {

  private Notices() {}

  /** A notice of 2031 with days written 02-10, and swaps 05-02=04-26 of which the first is off. */
  static HolidayNotice of(String source, String days, String... swaps) {
    List<Swap> pairs =
        Arrays.stream(swaps)
            .map(pair -> new Swap(day(pair.substring(0, 5)), day(pair.substring(6))))
            .toList();
    TreeSet<LocalDate> off = new TreeSet<>();
    Arrays.stream(days.split(" ")).filter(d -> !d.isEmpty()).map(Notices::day).forEach(off::add);
    pairs.forEach(pair -> off.add(pair.off()));
    return new HolidayNotice(2031, off, pairs, Confidence.VERIFIED, source);
  }

  static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2031-" + monthAndDay);
  }

  /** A rule for that day of each year. */
  static HolidayRule rule(String id, boolean lunar, int month, int day, DateRange validity) {
    return new HolidayRule(
        id,
        Message.vi("Ngày " + id).en("Day " + id),
        new Days(lunar, month, day, 0, 0, Set.of()),
        true,
        validity,
        Confidence.VERIFIED,
        "Điều 1");
  }
}
