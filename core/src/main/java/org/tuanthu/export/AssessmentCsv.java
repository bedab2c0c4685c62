package org.tuanthu.export;

import java.io.IOException;
import java.io.OutputStream;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.document.Origins;

/**
 * The findings of an assessment (phát hiện) as comma-separated values, one row a finding, words in
 * Vietnamese: {@code rule,severity,verdict,places,message,article,nextStep,version,subject,waiver,
 * known}. Places are section paths, joined by blanks; {@code subject} says in words what the
 * finding is about; {@code waiver} is empty unless it is waived. The form is otherwise that of
 * {@link ScheduleCsv}. {@link AssessmentRunCsv} also tells files and lines.
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
    Csv csv = new Csv().row(FindingCsv.COLUMNS);
    FindingCsv rows = new FindingCsv(Origins.NONE);
    assessment.findings().forEach(finding -> csv.row(rows.cells(finding)));
    csv.write(out);
  }
}
