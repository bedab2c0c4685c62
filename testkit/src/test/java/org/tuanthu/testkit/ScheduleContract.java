package org.tuanthu.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Place;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.schedule.Due;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.schedule.Schedule.Unscheduled;

/** What exporters of schedules have in common. */
abstract class ScheduleContract implements ExporterContract<Schedule> {

  @Override
  public List<Schedule> samples() {
    return List.of(new Schedule(2026, List.of(), List.of()), schedule());
  }

  /** One with reports that have a due day, some that have none, and a duty without period. */
  static Schedule schedule() {
    Plan plan =
        PlanFixture.correct()
            .withoutDuties()
            .duty("III", "Thanh tra Sở", "Giám đốc Sở", "", Frequency.AD_HOC)
            .plan();
    return new Schedule(
        2026,
        List.of(
            obligation("Phòng Ngân sách", "Giám đốc Sở", "2026-Q1", "2026-03-20"),
            obligation("Các phòng, ban", "Phòng \"Ngân sách\"", "2026-M03", "2026-03-17"),
            obligation("Thanh tra Sở", "", "2026-H1", ""),
            obligation("", "Văn phòng Sở", "2026", "")),
        List.of(new Unscheduled(plan.id(), plan.duties().get(0))));
  }

  @Override
  public List<String> elements(Schedule schedule) {
    List<String> elements = new ArrayList<>();
    for (Obligation obligation : schedule.obligations()) {
      obligation.reporter().map(Party::name).ifPresent(elements::add);
      obligation.predecessor().map(Party::name).ifPresent(elements::add);
      obligation.recipient().map(party -> party.name().split("\"")[0]).ifPresent(elements::add);
      elements.add(obligation.period().toString());
      obligation.window().from().ifPresent(day -> elements.add(day.toString()));
      obligation.window().to().ifPresent(day -> elements.add(day.toString()));
      obligation.due().day().ifPresent(day -> elements.add(day.toString()));
      elements.add(obligation.due().basis().name());
      elements.add(obligation.due().words());
      elements.add(obligation.plan().value());
      elements.add(obligation.duty().section());
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
    Optional<LocalDate> day = given(due).map(LocalDate::parse);
    return new Obligation(
        PlanId.of("STC-2026-07"),
        Place.section(List.of("III", label)),
        given(reporter).map(Party::named),
        given(reporter).map(name -> Party.named(name + " (cũ)")),
        given(recipient).map(Party::named),
        period,
        ReportingWindows.CALENDAR.window(period),
        day.map(each -> new Due(day, Due.Basis.PLAN, "hạn " + each))
            .orElseGet(() -> new Due(day, Due.Basis.IN_WORDS, "cuối " + label)),
        Optional.empty());
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
