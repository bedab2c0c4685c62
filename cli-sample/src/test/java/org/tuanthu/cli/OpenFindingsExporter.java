package org.tuanthu.cli;

// guide: exporter
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.Finding;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Format;

/** One line for each finding that asks for something: file, rule, message. */
public final class OpenFindingsExporter implements Exporter<AssessmentRun> {

  @Override
  public Format format() {
    return new Format("open-list", "text/plain", "txt");
  }

  @Override
  public Class<AssessmentRun> type() {
    return AssessmentRun.class;
  }

  @Override
  public void export(AssessmentRun run, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (AssessedPlan plan : run.plans()) {
      for (Finding finding : plan.assessment().counting()) {
        text.append(plan.source()).append('\t').append(finding.ruleId()).append('\t');
        text.append(finding.message().vietnamese()).append('\n');
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
// end
