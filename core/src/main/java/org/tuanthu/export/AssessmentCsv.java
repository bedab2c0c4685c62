package org.tuanthu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.document.Place;

/**
 * The findings of an assessment (phát hiện) as comma-separated values, one row a finding, messages
 * in Vietnamese: {@code rule,severity,verdict,places,message,article,nextStep}. Places are section
 * paths, joined by blanks; the form is otherwise that of {@link ScheduleCsv}.
 */
public final class AssessmentCsv implements Exporter<Assessment> {

  @Override
  public Format format() {
    return Csv.FORMAT;
  }

  @Override
  public Class<Assessment> type() {
    return Assessment.class;
  }

  @Override
  public void export(Assessment assessment, OutputStream out) throws IOException {
    Csv csv =
        new Csv()
            .row(
                List.of("rule", "severity", "verdict", "places", "message", "article", "nextStep"));
    assessment.findings().forEach(finding -> csv.row(cells(finding)));
    csv.write(out);
  }

  private static List<String> cells(Finding finding) {
    return List.of(
        finding.ruleId(),
        finding.severity().name(),
        finding.verdict().name(),
        finding.places().stream()
            .map(AssessmentCsv::place)
            .distinct()
            .collect(Collectors.joining(" ")),
        finding.message().vietnamese(),
        finding.basis().article(),
        finding.nextStep().vietnamese());
  }

  private static String place(Place place) {
    return place.section().isEmpty() ? place.part().name() : place.section();
  }
}
