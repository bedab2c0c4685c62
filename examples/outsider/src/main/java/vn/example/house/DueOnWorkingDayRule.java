package vn.example.house;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;
import org.tuanthu.plan.Task;
import org.tuanthu.text.Message;

/** HOUSE-001: the last day of a task is a working day (hạn của nhiệm vụ là ngày làm việc). */
public final class DueOnWorkingDayRule implements ComplianceRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public DueOnWorkingDayRule() {}

  @Override
  public String id() {
    return "HOUSE-001";
  }

  @Override
  public Message title() {
    return HouseWords.of("HOUSE-001.title");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public LegalBasis basis() {
    return LegalBasis.verified("Điều 12 Quy chế làm việc của cơ quan (ví dụ)")
        .within(DateRange.from(LocalDate.of(2025, 1, 1)));
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Finding.Builder finding = Finding.builder(this, dossier);
    List<Task> dated =
        dossier.plan().tasks().stream().filter(task -> lastDay(task).isPresent()).toList();
    if (dated.isEmpty()) {
      return say(finding, Verdict.NOT_APPLICABLE, "HOUSE-001.na");
    }
    Optional<WorkingCalendar> calendar = dossier.fact(WorkingCalendar.class);
    if (calendar.isEmpty()) {
      return say(finding, Verdict.UNDETERMINED, "HOUSE-001.unknown");
    }
    List<Place> places =
        dated.stream()
            .filter(task -> !calendar.get().isWorkingDay(lastDay(task).orElseThrow()))
            .map(Task::place)
            .toList();
    return places.isEmpty()
        ? say(finding, Verdict.PASS, "HOUSE-001.pass")
        : say(finding.at(places), Verdict.FAIL, "HOUSE-001.fail");
  }

  private static Optional<LocalDate> lastDay(Task task) {
    return task.due().flatMap(Task.Due::date);
  }

  private static Stream<Finding> say(Finding.Builder finding, Verdict verdict, String key) {
    Finding.Builder said = finding.verdict(verdict).message(HouseWords.of(key));
    return Stream.of(
        (verdict.isOpen() ? said.nextStep(HouseWords.of(key + ".next")) : said).build());
  }
}
