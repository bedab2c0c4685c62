package org.tuanthu.compliance.rules;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import java.util.List;
import java.util.stream.Stream;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.schedule.Party;

/**
 * REPORT-007: reports from below are due before the unit that gathers them reports upwards for the
 * same period.
 */
public final class LowerTierLaterRule extends DueReportRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public LowerTierLaterRule() {
    super(
        "REPORT-007",
        Severity.WARNING,
        LegalBasis.custom("cấp dưới gửi báo cáo trước khi cấp trên tổng hợp, báo cáo"));
  }

  @Override
  void judge(
      List<DueReport> reports, WorkingCalendar calendar, Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.nobody-collects-and-owes");
    UnitNames names = new UnitNames();
    reports.forEach(report -> units(report).forEach(names::add));
    Table<String, ReportingPeriod, DueReport> owed = HashBasedTable.create();
    for (DueReport report : reports) {
      report
          .owed()
          .reporter()
          .map(Party::name)
          .map(names::key)
          .ifPresent(unit -> keepFirst(owed, unit, report));
    }
    SetMultimap<Pair, DueReport> late = LinkedHashMultimap.create();
    for (DueReport lower : reports) {
      DueReport upper =
          lower
              .owed()
              .recipient()
              .map(Party::name)
              .map(names::key)
              .map(unit -> owed.get(unit, lower.owed().period()))
              .orElse(null);
      if (upper == null) {
        continue;
      }
      judgement.looked(1);
      if (lower.due().isAfter(upper.due())) {
        late.put(new Pair(lower.place(), upper.place()), lower);
      }
    }
    for (Pair pair : late.keySet()) {
      DueReport lower = late.get(pair).iterator().next();
      String unit = lower.owed().recipient().orElseThrow().name();
      DueReport upper = owed.get(names.key(unit), lower.owed().period());
      say(unit, lower, upper, judgement);
    }
  }

  private record Pair(Place lower, Place upper) {}

  private static void say(String unit, DueReport lower, DueReport upper, Judgement judgement) {
    judgement
        .review(
            "late",
            List.of(lower.place(), upper.place()),
            unit,
            Catalogue.words(lower.due()),
            Catalogue.words(upper.due()),
            DueReport.words(lower.owed().period()))
        .input("unit", unit)
        .input("period", DueReport.words(lower.owed().period()))
        .input("due-below", lower.due())
        .input("due-above", upper.due());
  }

  /** Of several reports upwards for one period the earliest counts. */
  private static void keepFirst(
      Table<String, ReportingPeriod, DueReport> owed, String unit, DueReport report) {
    DueReport before = owed.get(unit, report.owed().period());
    if (before == null || report.due().isBefore(before.due())) {
      owed.put(unit, report.owed().period(), report);
    }
  }

  private static Stream<String> units(DueReport report) {
    return Stream.concat(report.owed().reporter().stream(), report.owed().recipient().stream())
        .map(Party::name);
  }
}
