package org.tuanthu.compliance.rules;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<Pair, Late> late = new LinkedHashMap<>();
    for (DueReport lower : reports) {
      Optional<String> unit = lower.owed().recipient().map(Party::name);
      DueReport upper =
          unit.map(name -> owed.get(names.key(name), lower.owed().period())).orElse(null);
      if (upper == null) {
        continue;
      }
      judgement.looked(1);
      if (lower.due().isAfter(upper.due())) {
        late.putIfAbsent(
            new Pair(lower.place(), upper.place()), new Late(unit.orElseThrow(), lower, upper));
      }
    }
    late.values().forEach(each -> say(each, judgement));
  }

  /** What a unit gathers from below after it owes the same upwards. */
  private record Late(String unit, DueReport lower, DueReport upper) {}

  private record Pair(Place lower, Place upper) {}

  private static void say(Late late, Judgement judgement) {
    DueReport lower = late.lower();
    DueReport upper = late.upper();
    judgement
        .review(
            "late",
            List.of(lower.place(), upper.place()),
            late.unit(),
            Catalogue.words(lower.due()),
            Catalogue.words(upper.due()),
            DueReport.words(lower.owed().period()))
        .input("unit", late.unit())
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
