package org.tuanthu.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.export.ICalendarExporter;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.Plan;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;

/** What holds of schedules however units are reorganised. */
@Isolated("changes the default zone for a while")
class SchedulePropertyTest {

  @ParameterizedTest
  @MethodSource("seeds")
  void succession_loses_no_day_of_what_a_unit_owed(long seed) {
    Reorganised world = new Reorganised(seed);
    for (UnitId first : world.firstUnits()) {
      Schedule schedule =
          scheduler(world.register())
              .schedule(world.plan(Frequency.MONTHLY, List.of(world.nameOf(first))), 2025);

      Set<LocalDate> covered = new HashSet<>();
      schedule.obligations().forEach(owed -> days(owed, covered));
      schedule.lapsed().forEach(owed -> days(owed, covered));

      assertThat(covered)
          .as("days of %s in %s", first, world)
          .containsAll(LocalDate.of(2024, 12, 15).datesUntil(LocalDate.of(2025, 12, 15)).toList());
      assertThat(schedule.obligations())
          .allSatisfy(owed -> assertThat(owed.reporter().flatMap(Party::unit)).isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoever_owes_a_report_exists_when_it_is_due(long seed) {
    Reorganised world = new Reorganised(seed);
    UnitRegister register = world.register();

    assertThat(
            scheduler(register)
                .schedule(world.plan("KH-05", "D20", Frequency.MONTHLY, world.names()), 2025)
                .obligations())
        .isNotEmpty()
        .allSatisfy(
            owed -> {
              LocalDate cutOff = ReportingWindows.DECREE_09_2019.window(owed.period()).last();
              LocalDate open = owed.due().day().orElse(cutOff);
              assertThat(register.find(owed.reporter().orElseThrow().unit().orElseThrow(), open))
                  .as("%s on %s in %s", owed, open, world)
                  .isPresent();
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_windows_of_a_unit_tile_its_year(long seed) {
    Reorganised world = new Reorganised(seed);
    for (UnitId first : world.firstUnits()) {
      Schedule schedule =
          scheduler(world.register())
              .schedule(world.plan(Frequency.QUARTERLY, List.of(world.nameOf(first))), 2025);

      List<Obligation> own =
          schedule.obligations().stream()
              .filter(owed -> owed.predecessor().isEmpty())
              .filter(owed -> owed.reporter().flatMap(Party::unit).equals(Optional.of(first)))
              .toList();
      for (int i = 1; i < own.size(); i++) {
        assertThat(own.get(i).window().from())
            .as("after %s in %s", own.get(i - 1), world)
            .isEqualTo(own.get(i - 1).window().to().map(day -> day.plusDays(1)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neither_the_order_of_plans_nor_the_zone_changes_a_byte(long seed) throws IOException {
    Reorganised world = new Reorganised(seed);
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      plans.add(world.plan("KH-" + i, "D20", Frequency.QUARTERLY, world.names()));
    }
    byte[] expected = written(world, plans);
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String other : List.of("Pacific/Kiritimati", "Etc/GMT+12")) {
        TimeZone.setDefault(TimeZone.getTimeZone(other));
        Collections.shuffle(plans, new Random(seed));
        assertThat(written(world, plans)).isEqualTo(expected);
      }
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private static byte[] written(Reorganised world, List<Plan> plans) throws IOException {
    Schedule schedule = scheduler(world.register()).schedule(plans, 2025);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ICalendarExporter()
        .export(ScheduleRevision.first(schedule, Instant.parse("2025-01-02T00:00:00Z")), out);
    return out.toByteArray();
  }

  private static void days(Obligation owed, Set<LocalDate> covered) {
    owed.window().first().datesUntil(owed.window().last().plusDays(1)).forEach(covered::add);
  }

  private static Scheduler scheduler(UnitRegister units) {
    return new Scheduler(ReportingWindows.DECREE_09_2019, WorkingCalendar.of(List.of()))
        .with(units);
  }
}
