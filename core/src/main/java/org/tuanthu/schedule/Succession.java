package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.Units;

/**
 * Who answers for the work that one unit has in a window of days (kế thừa nghĩa vụ báo cáo): the
 * unit, those that carry it on, and for days before a reorganisation those on behalf of the unit
 * that was. Every day of the window on which the unit or what became of it exists is in a share.
 */
final class Succession {

  /**
   * Days of a window and who answers for them.
   *
   * @param predecessor the unit that had the work then, when it has ended
   * @param lapsed whether the reporter has ended too, and none carries it on
   */
  record Share(Party reporter, Optional<Party> predecessor, DateRange window, boolean lapsed) {}

  private final Units units;
  private final DateRange window;
  private final LocalDate open;
  private final List<Share> shares = new ArrayList<>();
  private final Map<UnitId, LocalDate> seen = new HashMap<>();

  private Succession(Units units, DateRange window, LocalDate open) {
    this.units = units;
    this.window = window;
    this.open = open;
  }

  /**
   * The shares of a unit as it is meant on that day.
   *
   * @param open the day until which the report is open
   */
  static List<Share> of(Units units, Unit unit, LocalDate meant, DateRange window, LocalDate open) {
    Succession succession = new Succession(units, window, open);
    succession.forwards(unit, LocalDate.MIN);
    succession.backwards(unit, meant, succession.carriers(unit));
    return succession.shares;
  }

  /** The unit's own days since that one, then those of the units that come out of it. */
  private void forwards(Unit unit, LocalDate since) {
    LocalDate before = seen.get(unit.id());
    if (before != null && !since.isBefore(before)) {
      return;
    }
    seen.put(unit.id(), since);
    own(unit, Days.later(since, Days.later(window.first(), unit.validity().first())));
    for (UnitEvent event : units.events(unit.id())) {
      if (event.day().isAfter(since)
          && !event.day().isAfter(window.last())
          && event.change().units().contains(unit.id())) {
        for (UnitId into : event.change().into()) {
          units.find(into, event.day()).ifPresent(next -> forwards(next, event.day()));
        }
      }
    }
  }

  private void own(Unit unit, LocalDate from) {
    LocalDate end = unit.validity().last();
    if (!end.isBefore(open)) {
      share(Party.of(unit, open), Optional.empty(), from, window.last(), false);
      return;
    }
    Party ended = Party.of(unit, end);
    List<Party> carriers = carriers(unit);
    if (carriers.isEmpty()) {
      share(ended, Optional.empty(), from, window.last(), true);
    }
    LocalDate to = Days.earlier(end, window.last());
    carriers.forEach(carrier -> share(carrier, Optional.of(ended), from, to, false));
  }

  /** The days of the units that went up in this one before the plan named it. */
  private void backwards(Unit unit, LocalDate meant, List<Party> carriers) {
    for (UnitEvent event : units.events(unit.id())) {
      if (event.day().isAfter(window.first())
          && !event.day().isAfter(meant)
          && event.change().into().contains(unit.id())) {
        LocalDate eve = event.day().minusDays(1);
        for (UnitId id : event.change().units()) {
          Optional<Unit> before =
              units.find(id, eve).filter(each -> each.validity().last().equals(eve));
          before.ifPresent(each -> wasBefore(each, eve, carriers));
        }
      }
    }
  }

  private void wasBefore(Unit unit, LocalDate eve, List<Party> carriers) {
    LocalDate from = Days.later(window.first(), unit.validity().first());
    LocalDate to = Days.earlier(eve, window.last());
    Optional<Party> ended = Optional.of(Party.of(unit, eve));
    carriers.forEach(carrier -> share(carrier, ended, from, to, false));
    backwards(unit, eve, carriers);
  }

  /** The unit itself while it exists, then those that carry it on; none when none does. */
  private List<Party> carriers(Unit unit) {
    LocalDate end = unit.validity().last();
    return end.isBefore(open)
        ? units.lineage(unit.id(), end, open).stream().map(each -> Party.of(each, open)).toList()
        : List.of(Party.of(unit, open));
  }

  private void share(
      Party reporter, Optional<Party> predecessor, LocalDate from, LocalDate to, boolean lapsed) {
    Days.between(from, to)
        .ifPresent(days -> shares.add(new Share(reporter, predecessor, days, lapsed)));
  }
}
