package org.tuanthu.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Schedule;

/** What exporters of schedules have in common. */
abstract class ScheduleContract implements ExporterContract<Schedule> {

  @Override
  public List<Schedule> samples() {
    List<ReportingDuty> unscheduled =
        PlanFixture.correct()
            .withoutDuties()
            .duty("III", "Thanh tra Sở", "Giám đốc Sở", "", Frequency.AD_HOC)
            .plan()
            .duties();
    return List.of(
        new Schedule(2026, List.of(), List.of()),
        new Schedule(
            2026,
            List.of(
                obligation("Phòng Ngân sách", "Giám đốc Sở", "2026-Q1", "2026-03-20"),
                obligation("Các phòng, ban", "Phòng \"Ngân sách\"", "2026-M03", "2026-03-17"),
                obligation("Thanh tra Sở", "", "2026-H1", ""),
                obligation("", "Văn phòng Sở", "2026", "")),
            unscheduled));
  }

  @Override
  public List<String> elements(Schedule schedule) {
    List<String> elements = new ArrayList<>();
    for (Obligation obligation : schedule.obligations()) {
      obligation.reporter().ifPresent(elements::add);
      obligation.recipient().map(name -> name.split("\"")[0]).ifPresent(elements::add);
      elements.add(obligation.period().toString());
      obligation.window().from().ifPresent(day -> elements.add(day.toString()));
      obligation.window().to().ifPresent(day -> elements.add(day.toString()));
      obligation.due().ifPresent(day -> elements.add(day.toString()));
    }
    return elements;
  }

  @Override
  public List<Schedule> unwritable() {
    return List.of();
  }

  private static Obligation obligation(
      String reporter, String recipient, String label, String due) {
    ReportingPeriod period = ReportingPeriod.parse(label);
    return new Obligation(
        given(reporter),
        given(recipient),
        period,
        ReportingWindows.CALENDAR.window(period),
        given(due).map(LocalDate::parse));
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
