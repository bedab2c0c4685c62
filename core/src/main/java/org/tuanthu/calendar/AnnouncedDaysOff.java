package org.tuanthu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuanthu.calendar.DayOff.Kind;
import org.tuanthu.calendar.HolidayNotice.Swap;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseDates;

/** The days off of the notices of one year, with the reasons that swaps and rules give. */
final class AnnouncedDaysOff {
  private static final Message ANNOUNCED = Message.vi("Nghỉ theo thông báo").en("Off as announced");

  private AnnouncedDaysOff() {}

  static List<DayOff> of(List<HolidayNotice> notices, HolidayRules rules) {
    int year = notices.get(0).year();
    Map<LocalDate, DayOff> byRule =
        (rules.canCompute(year) ? ComputedDaysOff.of(year, rules) : List.<DayOff>of())
            .stream().collect(Collectors.toMap(DayOff::day, Function.identity()));
    Map<LocalDate, DayOff> all = new TreeMap<>();
    for (HolidayNotice notice : notices) {
      for (LocalDate day : notice.daysOff()) {
        all.putIfAbsent(day, dayOff(day, notice, Optional.ofNullable(byRule.get(day))));
      }
    }
    return List.copyOf(all.values());
  }

  private static DayOff dayOff(LocalDate day, HolidayNotice notice, Optional<DayOff> byRule) {
    Optional<Swap> swap = notice.swaps().stream().filter(s -> s.off().equals(day)).findFirst();
    Kind kind = swap.isPresent() ? Kind.SWAPPED : byRule.map(DayOff::kind).orElse(Kind.ANNOUNCED);
    Message reason =
        swap.map(AnnouncedDaysOff::swapped)
            .orElseGet(() -> byRule.map(DayOff::reason).orElse(ANNOUNCED));
    return new DayOff(day, kind, reason, notice.confidence(), notice.source());
  }

  private static Message swapped(Swap swap) {
    return Message.vi("Hoán đổi, làm bù ngày " + VietnameseDates.inFigures(swap.worked()))
        .en("Swapped, worked on " + swap.worked() + " instead");
  }
}
