package org.tuanthu.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.period.Frequency;
import org.tuanthu.plan.Plan;
import org.tuanthu.text.Confidence;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitChange;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitKind;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitTree;

/** Six units that are merged, split, renamed and abolished on random days of 2025 and after. */
final class Reorganised {
  private static final UnitId AGENCY = UnitId.of("SYT");
  private static final int FIRST_UNITS = 6;

  private final Random random;
  private final List<Unit> units = new ArrayList<>();
  private final List<UnitEvent> events = new ArrayList<>();
  private final List<UnitId> alive = new ArrayList<>();

  Reorganised(long seed) {
    random = new Random(seed);
    units.add(
        Unit.builder(AGENCY, DateRange.ALWAYS).name("Sở Y tế").kind(UnitKind.DEPARTMENT).build());
    for (int i = 0; i < FIRST_UNITS; i++) {
      alive.add(add(DateRange.ALWAYS));
    }
    LocalDate day = LocalDate.of(2025, 1, 10);
    for (int i = random.nextInt(8); i > 0; i--) {
      day = day.plusDays(1 + random.nextInt(80));
      change(day);
    }
  }

  private UnitId add(DateRange validity) {
    UnitId id = UnitId.of("P" + units.size());
    units.add(
        Unit.builder(id, validity)
            .name("Phòng Số " + units.size())
            .kind(UnitKind.DIVISION)
            .parent(UnitTree.ADMINISTRATIVE, AGENCY)
            .build());
    return id;
  }

  private UnitId found(LocalDate day) {
    UnitId id = add(DateRange.from(day));
    event(day, new UnitChange.Created(id));
    return id;
  }

  private void change(LocalDate day) {
    if (alive.isEmpty()) {
      return;
    }
    UnitId one = alive.get(random.nextInt(alive.size()));
    UnitId other = alive.get(random.nextInt(alive.size()));
    switch (random.nextInt(6)) {
      case 0, 1 -> {
        UnitId target = found(day);
        event(day, new UnitChange.Merged(List.of(one, other), target));
        end(one);
        end(other);
        alive.add(target);
      }
      case 2 -> {
        if (!one.equals(other)) {
          event(day, new UnitChange.Merged(List.of(one, other), other));
          end(one);
        }
      }
      case 3 -> {
        List<UnitId> into = List.of(found(day), found(day));
        event(day, new UnitChange.Split(one, into));
        end(one);
        alive.addAll(into);
      }
      case 4 ->
          event(day, new UnitChange.Renamed(one, "Phòng Mới " + day, List.of(), Optional.empty()));
      default -> {
        event(day, new UnitChange.Abolished(one));
        end(one);
      }
    }
  }

  private void end(UnitId unit) {
    alive.remove(unit);
  }

  private void event(LocalDate day, UnitChange change) {
    events.add(new UnitEvent(day, change, "Quyết định số 1/QĐ-SYT", Confidence.VERIFIED));
  }

  UnitRegister register() {
    return UnitRegister.of(units, events);
  }

  List<UnitId> firstUnits() {
    return units.subList(1, 1 + FIRST_UNITS).stream().map(Unit::id).toList();
  }

  String nameOf(UnitId unit) {
    return "Phòng Số " + unit.value().substring(1);
  }

  List<String> names() {
    return firstUnits().stream().map(this::nameOf).toList();
  }

  Plan plan(Frequency frequency, List<String> reporters) {
    return plan("KH-05", "", frequency, reporters);
  }

  Plan plan(String id, String rule, Frequency frequency, List<String> reporters) {
    return Plans2025.issued("2025-01-05")
        .id(id)
        .duty(rule, frequency, "Sở Y tế", reporters.toArray(String[]::new))
        .plan();
  }

  @Override
  public String toString() {
    return events.toString();
  }
}
