package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.plan.Task;
import org.tuanthu.text.VietnameseDates;

/**
 * PLAN-006: days by which something is to be done lie in the year of the plan. Preparations from
 * the day of issue on and what closes the year in the first quarter after it belong to it.
 */
public final class DateOutsideYearRule extends BuiltInRule {

  private record Due(Place place, LocalDate day) {}

  /** Called by {@link java.util.ServiceLoader}. */
  public DateOutsideYearRule() {
    super(
        "PLAN-006",
        Severity.WARNING,
        Scope.PLANS,
        LegalBasis.custom("thời hạn trong kế hoạch năm thuộc năm kế hoạch"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    if (dossier.plan().year().isEmpty()) {
      judgement.notApplicable("na.no-year");
      return;
    }
    judgement.notApplicable("na.no-days");
    int year = dossier.plan().year().getAsInt();
    LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
    LocalDate first =
        IssueDays.written(dossier).filter(issued -> issued.isBefore(newYear)).orElse(newYear);
    LocalDate last = LocalDate.of(year + 1, Month.MARCH, 31);
    List<Due> all = days(dossier);
    judgement.looked(all.size());
    List<Due> outside =
        all.stream().filter(due -> due.day().isBefore(first) || due.day().isAfter(last)).toList();
    if (!outside.isEmpty()) {
      judgement
          .review(
              "outside",
              outside.stream().map(Due::place).toList(),
              year,
              Words.quoted(
                  outside.stream()
                      .map(Due::day)
                      .distinct()
                      .sorted(Comparator.naturalOrder())
                      .map(VietnameseDates::inFigures)
                      .toList()))
          .input("plan-year", year)
          .input("looked", all.size());
    }
  }

  private static List<Due> days(Dossier dossier) {
    List<Due> all = new ArrayList<>();
    for (Task task : dossier.plan().tasks()) {
      task.due().flatMap(Task.Due::date).ifPresent(day -> all.add(new Due(task.place(), day)));
    }
    for (ReportingDuty duty : dossier.plan().duties()) {
      duty.deadline()
          .map(deadline -> deadline.rule())
          .filter(DeadlineRule.OnDate.class::isInstance)
          .map(DeadlineRule.OnDate.class::cast)
          .ifPresent(rule -> all.add(new Due(duty.place(), rule.date())));
    }
    return all;
  }
}
