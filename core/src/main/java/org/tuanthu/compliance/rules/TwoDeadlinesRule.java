package org.tuanthu.compliance.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.text.VietnameseDates;

/**
 * REPORT-008: two duties of one reporter to one recipient for one period have one date. They may be
 * reports on different matters, so this asks for a look.
 */
public final class TwoDeadlinesRule extends DueReportRule {

  private record Key(String reporter, String recipient, ReportingPeriod period) {}

  /** Called by {@link java.util.ServiceLoader}. */
  public TwoDeadlinesRule() {
    super(
        "REPORT-008",
        Severity.WARNING,
        LegalBasis.custom("một báo cáo của một kỳ chỉ có một thời hạn gửi"));
  }

  @Override
  void judge(
      List<DueReport> reports, WorkingCalendar calendar, Dossier dossier, Judgement judgement) {
    UnitNames names = new UnitNames();
    SetMultimap<Key, DueReport> same = LinkedHashMultimap.create();
    for (DueReport report : reports) {
      if (report.owed().reporter().isPresent() && report.owed().recipient().isPresent()) {
        String reporter = names.fold(report.owed().reporter().get().name());
        String recipient = names.fold(report.owed().recipient().get().name());
        same.put(new Key(reporter, recipient, report.owed().period()), report);
      }
    }
    judgement.looked(same.keySet().size());
    Set<Set<Place>> said = new LinkedHashSet<>();
    for (Key key : same.keySet()) {
      Set<DueReport> all = same.get(key);
      List<LocalDate> days = all.stream().map(DueReport::due).distinct().sorted().toList();
      Set<Place> places = new LinkedHashSet<>(all.stream().map(DueReport::place).toList());
      if (days.size() > 1 && places.size() > 1 && said.add(places)) {
        DueReport first = all.iterator().next();
        String dates = Words.quoted(days.stream().map(VietnameseDates::inFigures).toList());
        judgement
            .review(
                "two",
                List.copyOf(places),
                first.owed().reporter().orElseThrow().name(),
                first.owed().recipient().orElseThrow().name(),
                DueReport.words(key.period()),
                dates)
            .input("unit", first.owed().reporter().orElseThrow().name())
            .input("period", DueReport.words(key.period()))
            .input("due-days", dates);
      }
    }
  }
}
